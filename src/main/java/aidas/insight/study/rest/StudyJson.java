package aidas.insight.study.rest;

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
