package aidas.idea.trial.rest;

import aidas.idea.trial.Effect;
import aidas.idea.trial.Effect.Course;
import aidas.idea.trial.Effect.Measured;
import aidas.idea.trial.Effect.TooFew;
import aidas.idea.trial.Effect.Waiting;
import aidas.organisation.StoreFacts;
import aidas.statistics.Contrast;
import java.util.List;
import java.util.Locale;

/**
 * What became of a trial's figure, in points of 100, or why nothing is told.
 *
 * @param outcome {@code waiting, off, too-few, better, worse} or {@code unsure}
 * @param says the same in plain sentences
 * @param until from when it is told; only if it waits
 * @param needed stores it takes; only if there are too few
 * @param p two-sided
 * @param placebo the share of other choices of stores that moved as far
 * @param leftOut codes of stores with too few answers
 */
public record EffectJson(
        String outcome,
        List<String> says,
        String until,
        Integer needed,
        ContrastJson effect,
        Double p,
        CourseJson stores,
        CourseJson others,
        ContrastJson before,
        Double placebo,
        List<BalanceJson> balance,
        List<String> leftOut) {

    /** An estimate with its interval at 95 %. */
    public record ContrastJson(double value, double low, double high) {

        static ContrastJson of(Contrast contrast) {
            return new ContrastJson(
                    contrast.value(), contrast.interval().low(), contrast.interval().high());
        }
    }

    /** How stores did on average. */
    public record CourseJson(int stores, double before, double after, long answers) {

        static CourseJson of(Course course) {
            return new CourseJson(
                    course.stores(), course.before(), course.after(), course.answers());
        }
    }

    /** How far apart they were, in standard deviations. */
    public record BalanceJson(double pool, double matched) {}

    static EffectJson of(Effect effect, List<String> says) {
        return switch (effect) {
            case Waiting waiting -> none("waiting", says, waiting.until().toString(), null, null);
            case Effect.CalledOff off -> none("off", says, null, null, null);
            case TooFew few -> none("too-few", says, null, few.needed(), codes(few.leftOut()));
            case Measured found ->
                    new EffectJson(
                            found.verdict().name().toLowerCase(Locale.ROOT),
                            says,
                            null,
                            null,
                            ContrastJson.of(found.effect()),
                            found.p(),
                            CourseJson.of(found.stores()),
                            CourseJson.of(found.others()),
                            ContrastJson.of(found.inTime()),
                            found.inSpace().p(),
                            found.balance().stream()
                                    .map(each -> new BalanceJson(each.pool(), each.matched()))
                                    .toList(),
                            codes(found.leftOut()));
        };
    }

    private static EffectJson none(
            String outcome, List<String> says, String until, Integer needed, List<String> left) {
        return new EffectJson(
                outcome, says, until, needed, null, null, null, null, null, null, null, left);
    }

    private static List<String> codes(List<StoreFacts> stores) {
        return stores.stream().map(store -> store.code().value()).toList();
    }
}
