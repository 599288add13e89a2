package aidas.feedback;

import aidas.survey.Scale;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * What the company hears from its customers over some days.
 *
 * @param comparison with the same number of days before
 * @param words of the whole company
 * @param regions by name
 */
public record CompanyReport(
        Lookback lookback,
        Overview whole,
        Comparison comparison,
        Words words,
        Turnout turnout,
        List<RegionReport> regions)
        implements Serializable {

    private static final long serialVersionUID = 1;

    public CompanyReport {
        regions = List.copyOf(regions);
    }

    /** One region. */
    public record RegionReport(Overview figures, Words words) implements Serializable {

        private static final long serialVersionUID = 1;

        /** How it came about; empty without a figure. */
        public Optional<Explanation> explanation() {
            return figures.on(Scale.NPS_0_10).flatMap(Summary::explanation);
        }

        /** NPS, or why there is none. */
        public Figure figure() {
            return figures.nps();
        }
    }

    /** NPS of the whole, or why there is none. */
    public Figure figure() {
        return whole.nps();
    }

    /** Of NPS. */
    public Change change() {
        return comparison.on(Scale.NPS_0_10);
    }

    /** The axis that the regions share; empty if there is no figure among them. */
    public Optional<CommonAxis> axis() {
        return CommonAxis.around(
                regions.stream()
                        .map(RegionReport::figure)
                        .filter(Measured.class::isInstance)
                        .map(Measured.class::cast)
                        .toList());
    }
}
