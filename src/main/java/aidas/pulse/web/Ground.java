package aidas.pulse.web;

import aidas.pulse.QuestionKind;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * The part of a question's scale that a drawing needs, with round ends.
 *
 * @param low the value at the foot
 * @param high the value at the top
 */
record Ground(double low, double high) {

    private static final double WHOLE = 100;

    /** Of values, as tight as round ends allow and never beyond the scale. */
    static Ground of(QuestionKind kind, double lowest, double highest, DoubleStream values) {
        double step = kind == QuestionKind.ENPS ? 20 : 0.5;
        var all = values.summaryStatistics();
        return new Ground(
                Math.max(lowest, Math.floor(all.getMin() / step) * step),
                Math.min(highest, Math.ceil(all.getMax() / step) * step));
    }

    /** How far below the top a value lies, as SVG writes it. */
    String under(double value) {
        double inside = Math.clamp(value, low, high);
        return percent(high > low ? (high - inside) / (high - low) * WHOLE : WHOLE / 2);
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }
}
