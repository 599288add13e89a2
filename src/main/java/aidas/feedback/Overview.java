package aidas.feedback;

import aidas.shared.Period;
import aidas.survey.Scale;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A store, a region or the whole company by its figures.
 *
 * @param code the unit's code; empty for the company
 * @param name the unit's name; empty for the company
 * @param summaries one a scale that was answered, NPS first; never empty
 */
public record Overview(
        String code, String name, Period period, List<Summary> summaries, TransactionValue value)
        implements Serializable {

    private static final long serialVersionUID = 1;

    public Overview {
        summaries = List.copyOf(summaries);
    }

    /** Empty if nobody was asked on that scale. */
    public Optional<Summary> on(Scale scale) {
        return summaries.stream().filter(each -> each.scale() == scale).findFirst();
    }

    /** NPS, or why there is none, whatever else was asked. */
    public Figure nps() {
        return on(Scale.NPS_0_10).map(Summary::figure).orElse(Missing.nobodyAnswered());
    }

    /** The first scale's: NPS where it was asked. */
    public Summary main() {
        return summaries.getFirst();
    }
}
