package aidas.insight.study;

import aidas.access.RegionCode;
import aidas.access.Requires;
import aidas.access.Requires.Reach;
import aidas.access.Role;
import aidas.insight.Months;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import aidas.survey.Metric;
import aidas.survey.Scale;
import jakarta.inject.Inject;

/** What missed standards cost, over the company or a region (R7.1). */
@UseCases
public class LadderDesk {

    @Inject CheckedVisits visits;

    /**
     * @param scale of an index: NPS or CES
     * @param region null for all
     * @throws Refused for a scale whose figure is a share
     */
    @Requires(
            value = {Role.HR, Role.OWNER},
            reach = Reach.COMPANY)
    public Ladder ladder(Scale scale, Months months, RegionCode region) {
        if (scale.metric() == Metric.CSAT) {
            throw new Refused("scale", "NPS, CES-7 or CES-5-LOW");
        }
        var regions = new Regions(visits.missed(scale, months, region));
        return Ladder.of(
                regions.missed(),
                Costs.of(regions.standards(visits.standards(scale, months, region))));
    }
}
