package aidas.recovery.problem;

import aidas.recovery.problem.Effect.Course;
import aidas.recovery.problem.Effect.Measured;
import aidas.recovery.problem.Effect.TooFew;
import aidas.recovery.problem.Effect.Verdict;
import aidas.statistics.Contrast;
import aidas.statistics.EventRate;
import aidas.statistics.RateContrast;
import java.util.List;

/** Tells what became of a cause from what was counted (docs/figures/cause-effect.md). */
final class Evaluation {

    static final double CONFIDENCE = 0.95;

    private static final double HUNDRED = 100;

    private Evaluation() {}

    /**
     * @param others before and after where the problem is not; empty if it is everywhere
     * @param crowded was anything else done in these days?
     */
    static Effect of(Windows days, Tally before, Tally after, List<Tally> others, boolean crowded) {
        if (before.answers() == 0 || after.answers() == 0) {
            return new TooFew(before.answers(), after.answers());
        }
        double dispersion = EventRate.dispersion(List.of(before.weeks(), after.weeks()));
        var found = RateContrast.of(after.events(), before.events(), dispersion, CONFIDENCE);
        var contrast = found.contrast().times(HUNDRED);
        var verdict = verdict(contrast);
        return new Measured(
                verdict,
                Course.of(days.before(), before),
                Course.of(days.after(), after),
                contrast,
                elsewhere(others),
                verdict == Verdict.UNSURE ? needed(before, after, dispersion) : null,
                crowded);
    }

    private static Verdict verdict(Contrast contrast) {
        if (contrast.interval().holds(0)) {
            return Verdict.UNSURE;
        }
        return contrast.value() < 0 ? Verdict.RARER : Verdict.MORE;
    }

    private static Contrast elsewhere(List<Tally> others) {
        if (others.isEmpty() || others.stream().anyMatch(tally -> tally.answers() == 0)) {
            return null;
        }
        return RateContrast.ofParts(others.get(1).weeks(), others.get(0).weeks(), CONFIDENCE)
                .contrast()
                .times(HUNDRED);
    }

    private static Long needed(Tally before, Tally after, double dispersion) {
        var exposure =
                RateContrast.exposureFor(after.events(), before.events(), dispersion, CONFIDENCE);
        return exposure.isEmpty()
                ? null
                : (Long) (long) Math.ceil(exposure.getAsDouble() - after.answers());
    }
}
