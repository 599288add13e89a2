package aidas.recognition.equity.web;

import aidas.statistics.EventRate;
import java.util.Locale;

/**
 * Where a group's thanks a month lie on the axis of all groups, in percent of its width as SVG
 * writes it.
 *
 * @param zero where the company's mean is
 */
public record Reach(String said, String at, String low, String high, String zero) {

    /**
     * @param end of the axis, which begins at 0
     */
    static Reach of(String said, EventRate rate, double mean, double end) {
        return new Reach(
                said,
                percent(rate.value() / end),
                percent(rate.interval().low() / end),
                percent(rate.interval().high() / end),
                percent(mean / end));
    }

    public boolean drawn() {
        return !at.isEmpty();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * Math.clamp(share, 0, 1));
    }
}
