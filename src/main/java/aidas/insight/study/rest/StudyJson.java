package aidas.insight.study.rest;

import aidas.insight.study.Choice;
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
    static StudyJson of(Choice choice) {
        return of(choice, 0, List.of());
    }

    static StudyJson of(Study study) {
        return of(study.choice(), study.lag(), study.held());
    }

    private static StudyJson of(Choice choice, int lag, List<String> held) {
        return new StudyJson(
                choice.months().from().toString(),
                choice.months().until().toString(),
                lag,
                choice.region() == null ? null : choice.region().value(),
                choice.format() == null ? null : choice.format().code(),
                held);
    }
}
