package aidas.insight.study.rest;

import aidas.insight.study.Relation;
import java.util.List;

/**
 * How closely the stores' means go together.
 *
 * @param state {@code open}, or {@code closed} below the least number of stores
 * @param corrected for both measures' reliability; absent where one is not known
 */
public record RelationJson(
        String state,
        int least,
        CorrelationJson pearson,
        CorrelationJson spearman,
        CorrectedJson corrected,
        LineJson line,
        List<PointJson> points) {

    /**
     * The correlation as it would be without error of measurement; to be read beside the raw one.
     *
     * @param plausible false if it passes ±1
     */
    public record CorrectedJson(double r, IntervalJson interval, boolean plausible) {}

    /** The regression line. */
    public record LineJson(
            double intercept,
            double slope,
            IntervalJson slopeInterval,
            double r2,
            List<BandJson> band) {}

    /** Where it may run. */
    public record BandJson(double x, double y, double low, double high) {}

    /** One store; without a value that is not for whoever asks. */
    public record PointJson(
            String store,
            String name,
            String region,
            String format,
            Double x,
            Double xN,
            Double y,
            Double yN) {}

    static RelationJson of(Relation relation) {
        return switch (relation) {
            case Relation.Closed closed ->
                    new RelationJson("closed", Relation.LEAST_UNITS, null, null, null, null, null);
            case Relation.Open open ->
                    new RelationJson(
                            "open",
                            Relation.LEAST_UNITS,
                            CorrelationJson.of(open.pearson()),
                            CorrelationJson.of(open.spearman()),
                            open.corrected() == null
                                    ? null
                                    : new CorrectedJson(
                                            open.corrected().corrected(),
                                            IntervalJson.of(open.corrected().interval()),
                                            open.corrected().plausible()),
                            line(open.line()),
                            open.points().stream().map(RelationJson::point).toList());
        };
    }

    private static LineJson line(Relation.Line line) {
        return line == null
                ? null
                : new LineJson(
                        line.intercept(),
                        line.slope(),
                        IntervalJson.of(line.slopeInterval()),
                        line.r2(),
                        line.band().stream()
                                .map(
                                        b ->
                                                new BandJson(
                                                        b.x(),
                                                        b.y(),
                                                        b.interval().low(),
                                                        b.interval().high()))
                                .toList());
    }

    static PointJson point(Relation.Point point) {
        var unit = point.unit();
        return new PointJson(
                unit.code().value(),
                unit.name(),
                unit.region().value(),
                unit.format().code(),
                Numbers.known(point.x()),
                Numbers.known(point.xN()),
                Numbers.known(point.y()),
                Numbers.known(point.yN()));
    }
}
