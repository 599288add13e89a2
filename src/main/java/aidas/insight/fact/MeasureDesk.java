package aidas.insight.fact;

import aidas.access.Requires;
import aidas.access.Requires.Reach;
import aidas.access.Role;
import aidas.insight.Names;
import aidas.insight.Side;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import aidas.survey.Slug;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Defines what else the company measures of its stores. */
@UseCases
public class MeasureDesk {

    /** What the portal works out by itself. */
    private static final Set<String> TAKEN =
            Set.of(
                    "nps",
                    "csat-5",
                    "csat-7",
                    "csat-10",
                    "ces-7",
                    "ces-5-low",
                    "unsolicited",
                    "complaints",
                    "turnover",
                    "headcount",
                    "atv",
                    "advocacy-share",
                    "crr",
                    "churn");

    @Inject FactMeasures measures;
    @Inject AuditLog audit;

    /** Built-in ones first. */
    @Requires({Role.HR, Role.OWNER, Role.ADMIN})
    public List<DefinedMeasure> measures() {
        return measures.all().stream().map(FactMeasure::facts).toList();
    }

    /**
     * Defines a measure, or gives it other names.
     *
     * @return true if it is new
     * @throws Refused if the code cannot be one of the company's own
     * @throws Unprocessable if it is there with another side (R1.1)
     */
    @Requires(
            value = {Role.ADMIN, Role.HR},
            reach = Reach.COMPANY)
    public boolean define(String code, Side side, Names names) {
        if (!Slug.is(code) || TAKEN.contains(code) || code.startsWith("pulse-")) {
            throw new Refused(
                    "code", Slug.EXPECTED + ", and not the code of a figure that the portal makes");
        }
        var known = measures.find(code);
        if (known.isEmpty()) {
            measures.add(new FactMeasure(code, side, names));
        } else {
            rename(known.get(), side, names);
        }
        audit.record("insight.measure", "measure:" + code, side.code());
        return known.isEmpty();
    }

    private static void rename(FactMeasure measure, Side side, Names names) {
        if (measure.facts().builtIn()) {
            throw new Refused("code", "not a built-in measure");
        }
        if (measure.facts().side() != side) {
            throw new Unprocessable(
                    "side", "a measure keeps its side, " + measure.facts().side().code());
        }
        measure.rename(names);
    }
}
