package aidas.insight.study;

import aidas.access.Caller;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.insight.table.Measure;
import aidas.insight.table.Unit;
import aidas.insight.table.UnitTables;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Where a lead's own stores stand in a study over the whole company (R7.2). */
@UseCases
public class OwnPlace {

    @Inject UnitTables tables;
    @Inject Caller caller;
    @Inject Clock clock;

    /**
     * The outcome without line and without other stores. A choice of stores is refused: the
     * difference of two choices could tell what a single other store has.
     *
     * @throws Refused if the study names what is not there, or chooses stores
     */
    @Requires(Role.TEAM_LEAD)
    public Placed place(Study study) {
        if (study.region() != null || study.format() != null) {
            throw new Refused(
                    study.region() != null ? "region" : "format", "nothing; all stores are in");
        }
        var whole = Studies.findings(study, tables, LocalDate.now(clock));
        return new Placed(
                study,
                whole.x(),
                whole.y(),
                whole.power(),
                whole.relation() instanceof Relation.Open open ? open.pearson() : null,
                places(whole),
                whole.conclusion(),
                whole.dataVersion());
    }

    private List<Placed.Place> places(Findings whole) {
        return whole.relation() instanceof Relation.Open open
                ? open.points().stream()
                        .filter(point -> owns(point.unit()))
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

    private boolean owns(Unit unit) {
        return caller.scope().holds(unit.code(), unit.region());
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
