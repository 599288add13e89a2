package aidas.insight.study;

import aidas.access.Caller;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.insight.Months;
import aidas.insight.table.Measure;
import aidas.insight.table.Unit;
import aidas.insight.table.UnitTables;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import aidas.statistics.Correlation;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Where a lead's own stores stand in a study over the whole company (R7.2). */
@UseCases
public class OwnPlace {

    @Inject UnitTables tables;
    @Inject Caller caller;
    @Inject Clock clock;

    /**
     * The outcome without line and without other stores. Any choice but that of the measures is
     * refused: the difference of two choices could tell what a single other store has (R7.7).
     *
     * @throws Refused if the study names what is not there, or chooses stores, months, a lag or
     *     what is held
     */
    @Requires(Role.TEAM_LEAD)
    public Placed place(Study study) {
        var today = LocalDate.now(clock);
        return of(
                Studies.findings(usual(study, today), tables, today),
                unit -> caller.scope().holds(unit.code(), unit.region()));
    }

    /** The only one that a lead may ask for of these measures. */
    static Study usual(Study study, LocalDate today) {
        var months = Months.last(Study.USUAL_MONTHS, today);
        if (study.region() != null || study.format() != null) {
            throw new Refused(
                    study.region() != null ? "region" : "format", "nothing; all stores are in");
        }
        if (!study.months().equals(months)) {
            throw new Refused(
                    "months",
                    "the last %d whole months; others are not for leads"
                            .formatted(Study.USUAL_MONTHS));
        }
        if (study.lag() != 0) {
            throw new Refused("lag", "0; others are not for leads");
        }
        if (!study.held().isEmpty() && !study.held().equals(Study.USUALLY_HELD)) {
            throw new Refused("held", "nothing; it is not for leads");
        }
        return new Study(study.x(), study.y(), months, 0, null, null, List.of());
    }

    static Placed of(Findings whole, Predicate<Unit> owns) {
        var outcome = outcome(whole.relation(), owns);
        return new Placed(
                whole.study(),
                whole.x(),
                whole.y(),
                whole.power(),
                outcome,
                places(whole, owns),
                outcome instanceof Placed.Kept
                        ? List.of(Sentence.of("kept", Placed.LEAST_OTHERS))
                        : whole.conclusion());
    }

    private static Placed.Outcome outcome(Relation relation, Predicate<Unit> owns) {
        return switch (relation) {
            case Relation.Closed(int units) -> new Placed.Closed(units);
            case Relation.Open open when others(open, owns) < Placed.LEAST_OTHERS ->
                    new Placed.Kept();
            case Relation.Open open ->
                    switch (open.pearson()) {
                        case Correlation.Measured r -> Placed.Told.of(r);
                        case Correlation.Undefined(var because) -> new Placed.Untold(because);
                    };
        };
    }

    private static long others(Relation.Open open, Predicate<Unit> owns) {
        return open.points().stream().filter(point -> !owns.test(point.unit())).count();
    }

    private static List<Placed.Place> places(Findings whole, Predicate<Unit> owns) {
        return whole.relation() instanceof Relation.Open open
                ? open.points().stream()
                        .filter(point -> owns.test(point.unit()))
                        .map(
                                point ->
                                        new Placed.Place(
                                                seen(point, whole.x(), whole.y()),
                                                fifth(open, point.x(), true),
                                                fifth(open, point.y(), false)))
                        .toList()
                : List.of();
    }

    /** Without the values that are not for leads (R7.6). */
    static Relation.Point seen(Relation.Point point, Measure x, Measure y) {
        boolean noX = x.keptFromLeads();
        boolean noY = y.keptFromLeads();
        return new Relation.Point(
                point.unit(),
                noX ? Double.NaN : point.x(),
                noX ? Double.NaN : point.xN(),
                noY ? Double.NaN : point.y(),
                noY ? Double.NaN : point.yN());
    }

    /** 1 for the lowest fifth to 5 for the highest, by how many stores lie below. */
    private static int fifth(Relation.Open open, double value, boolean ofX) {
        double below = values(open, ofX).filter(v -> v < value).count();
        return (int) Math.min(5, 1 + 5 * below / open.points().size());
    }

    private static Stream<Double> values(Relation.Open open, boolean ofX) {
        return open.points().stream().map(point -> ofX ? point.x() : point.y());
    }
}
