package aidas.insight.selftest.rest;

import aidas.insight.selftest.Checked;
import aidas.insight.selftest.Outcome;
import aidas.insight.selftest.Report;
import java.util.List;

/** All cases, those that disagree first. */
public record SelfTestJson(boolean agree, int cases, int disagreeing, List<CaseJson> results) {

    static SelfTestJson of(Report report) {
        return new SelfTestJson(
                report.disagreeing() == 0,
                report.cases(),
                report.disagreeing(),
                report.outcomes().stream().map(CaseJson::of).toList());
    }

    /**
     * @param fault why it could not be computed; absent if it could
     */
    public record CaseJson(
            String code, String source, boolean agrees, String fault, List<ValueJson> values) {

        static CaseJson of(Outcome outcome) {
            return new CaseJson(
                    outcome.code(),
                    outcome.source(),
                    outcome.agrees(),
                    outcome.fault().isEmpty() ? null : outcome.fault(),
                    outcome.values().stream().map(ValueJson::of).toList());
        }
    }

    /**
     * @param expected the reference's digits, as text so that none is lost
     * @param got absent if nothing came out that JSON can write
     * @param needed digits that have to agree; absent if it has to round to what is expected
     */
    public record ValueJson(
            String name,
            String expected,
            Double got,
            double digits,
            Integer needed,
            boolean agrees) {

        static ValueJson of(Checked value) {
            return new ValueJson(
                    value.name(),
                    value.expected(),
                    Double.isFinite(value.got()) ? value.got() : null,
                    value.digits(),
                    value.needed() == 0 ? null : value.needed(),
                    value.agrees());
        }
    }
}
