package aidas.recovery.problem.rest;

import aidas.recovery.problem.Effect;
import aidas.recovery.problem.Effect.Course;
import aidas.recovery.problem.Effect.Measured;
import aidas.recovery.problem.Effect.TooFew;
import aidas.recovery.problem.Effect.Waiting;
import aidas.recovery.problem.rest.PatternJson.ContrastJson;
import java.util.List;
import java.util.Locale;

/**
 * What became of a cause since something was done about it, or why nothing is told.
 *
 * @param outcome {@code waiting, too-few, rarer, more} or {@code unsure}
 * @param says the same in plain sentences
 * @param from the first day on which it is told; only if it waits
 * @param difference after less before, per hundred answers
 * @param others the same elsewhere; absent if the problem is everywhere
 * @param needed answers more until the interval leaves out 0; absent if it does, or if none would
 *     do
 */
public record CauseEffectJson(
        String outcome,
        List<String> says,
        String from,
        CourseJson before,
        CourseJson after,
        ContrastJson difference,
        ContrastJson others,
        Long needed) {

    /** How often it came; {@code until} is the first day no longer in. */
    public record CourseJson(String from, String until, long count, long answers, double rate) {

        static CourseJson of(Course course) {
            return new CourseJson(
                    course.days().from().toString(),
                    course.days().until().toString(),
                    course.count(),
                    course.answers(),
                    course.rate());
        }
    }

    static CauseEffectJson of(Effect effect, List<String> says) {
        return switch (effect) {
            case Waiting waiting -> none("waiting", says, waiting.from().toString());
            case TooFew few -> none("too-few", says, null);
            case Measured found ->
                    new CauseEffectJson(
                            found.verdict().name().toLowerCase(Locale.ROOT),
                            says,
                            null,
                            CourseJson.of(found.before()),
                            CourseJson.of(found.after()),
                            ContrastJson.of(found.contrast()),
                            found.others() == null ? null : ContrastJson.of(found.others()),
                            found.needed());
        };
    }

    private static CauseEffectJson none(String outcome, List<String> says, String from) {
        return new CauseEffectJson(outcome, says, from, null, null, null, null, null);
    }
}
