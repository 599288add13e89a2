package aidas.insight.study;

import aidas.access.Requires;
import aidas.access.Requires.Reach;
import aidas.access.Role;
import aidas.insight.table.UnitTables;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import aidas.survey.Metric;
import aidas.survey.Scale;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** What missed standards cost, over the company or some of its stores (R7.1). */
@UseCases
public class LadderDesk {

    @Inject CheckedVisits visits;
    @Inject UnitTables tables;
    @Inject Clock clock;

    /**
     * @param scale of an index: NPS or CES
     * @throws Refused for a scale whose figure is a share, and for a month, region or format that
     *     is not there (R7.3)
     */
    @Requires(
            value = {Role.HR, Role.OWNER},
            reach = Reach.COMPANY)
    public Ladder ladder(Scale scale, Choice choice) {
        if (scale.metric() == Metric.CSAT) {
            throw new Refused("scale", "NPS, CES-7 or CES-5-LOW");
        }
        Named.check(choice, tables.units(), LocalDate.now(clock));
        var regions = new Regions(visits.missed(scale, choice));
        return Ladder.of(
                regions.missed(), Costs.of(regions.standards(visits.standards(scale, choice))));
    }
}
