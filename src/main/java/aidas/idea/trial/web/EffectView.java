package aidas.idea.trial.web;

import aidas.idea.trial.Effect;
import aidas.idea.trial.Effect.Course;
import aidas.idea.trial.Effect.Measured;
import aidas.shared.web.Text;
import aidas.statistics.Contrast;
import aidas.statistics.Matching.Balance;
import java.io.Serializable;
import java.util.List;

/**
 * An effect as the page shows it.
 *
 * @param outcome {@code waiting, off, few, better, worse} or {@code unsure}
 * @param says plain sentences, the finding first
 * @param effect null unless it could be told
 * @param before the same stores when nothing was tried; null with it
 * @param rows of the trial's stores and of the others; empty with it
 * @param alike how far apart they were before, a sentence a trait; empty with it
 */
public record EffectView(
        String outcome,
        List<String> says,
        Spot effect,
        Spot before,
        List<Row> rows,
        List<String> alike)
        implements Serializable {

    private static final String KEY = "idea.trial.";

    /** How stores did. */
    public record Row(String name, String stores, String before, String after, String answers)
            implements Serializable {}

    static EffectView of(Effect effect, List<String> says, Text text) {
        if (!(effect instanceof Measured found)) {
            return new EffectView(effect.outcome(), says, null, null, List.of(), List.of());
        }
        double reach = Spot.reach(found.effect(), found.inTime());
        var traits = found.balance();
        return new EffectView(
                found.outcome(),
                says,
                spot(found.effect(), reach, KEY + "effect", text),
                spot(found.inTime(), reach, KEY + "before", text),
                List.of(
                        row(KEY + "row.trial", found.stores(), text),
                        row(KEY + "row.others", found.others(), text)),
                List.of(
                        alike(KEY + "trait.figure", traits.get(0), text),
                        alike(KEY + "trait.size", traits.get(1), text)));
    }

    private static Spot spot(Contrast contrast, double reach, String key, Text text) {
        var number = text.of(KEY + "points", text.decimals(contrast.value(), 1));
        var range =
                text.range(
                        Math.round(10 * contrast.interval().low()) / 10.0,
                        Math.round(10 * contrast.interval().high()) / 10.0);
        return Spot.of(
                contrast,
                reach,
                number,
                text.of(KEY + "range", range),
                text.of(key) + ": " + number + ", " + range);
    }

    private static Row row(String key, Course course, Text text) {
        return new Row(
                text.of(key),
                text.number(course.stores()),
                text.decimals(course.before(), 1),
                text.decimals(course.after(), 1),
                text.number(course.answers()));
    }

    private static String alike(String key, Balance balance, Text text) {
        return text.of(
                KEY + "alike.trait",
                text.of(key),
                text.decimals(balance.pool(), 2),
                text.decimals(balance.matched(), 2));
    }

    public boolean measured() {
        return effect != null;
    }
}
