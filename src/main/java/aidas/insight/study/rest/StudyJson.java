package aidas.insight.study.rest;

import aidas.access.RegionCode;
import aidas.insight.Months;
import aidas.insight.study.Study;
import java.util.List;

/**
 * What was asked for.
 *
 * @param until the first month that is out
 * @param lag months by which x is taken earlier
 */
public record StudyJson(
        String from, String until, int lag, String region, String format, List<String> held) {

    /** What a ladder is asked for. */
    static StudyJson of(Months months, RegionCode region) {
        return new StudyJson(
                months.from().toString(),
                months.until().toString(),
                0,
                region == null ? null : region.value(),
                null,
                List.of());
    }

    static StudyJson of(Study study) {
        return new StudyJson(
                study.months().from().toString(),
                study.months().until().toString(),
                study.lag(),
                study.region() == null ? null : study.region().value(),
                study.format() == null ? null : study.format().code(),
                study.held());
    }
}
