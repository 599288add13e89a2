package aidas.leaderboard.web;

import aidas.feedback.CommonAxis;
import java.util.Locale;

/**
 * A unit's range on the axis that all share, in percent of its width as SVG writes it.
 *
 * @param group where the group as a whole lies
 * @param said the same for those who hear it
 */
public record Whisker(String at, String low, String high, String group, String said) {

    public static Whisker of(
            CommonAxis axis, double value, double low, double high, double group, String said) {
        return new Whisker(
                percent(axis, value),
                percent(axis, low),
                percent(axis, high),
                percent(axis, group),
                said);
    }

    private static String percent(CommonAxis axis, double value) {
        double share = (value - axis.low()) / (axis.high() - axis.low());
        return String.format(Locale.ROOT, "%.2f%%", Math.clamp(share * 100, 0, 100));
    }
}
