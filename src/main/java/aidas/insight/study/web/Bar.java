package aidas.insight.study.web;

import aidas.statistics.Interval;
import java.util.Locale;

/**
 * An estimate with its interval on an axis, in percent of its width as SVG writes it.
 *
 * @param number the estimate as it is read
 * @param detail n, interval and p
 * @param said the same for those who hear it
 * @param zero where none lies; empty if it is off the axis
 */
public record Bar(
        String number,
        String detail,
        String said,
        String at,
        String low,
        String high,
        String width,
        String zero) {

    /** From where to where all of them are drawn. */
    record Axis(double low, double high) {

        /** Of coefficients. */
        static final Axis OF_R = new Axis(-1, 1);

        /** Wide enough for a little more than that. */
        static Axis holding(double low, double high) {
            double room = Math.max((high - low) * .05, 1e-9);
            return new Axis(low - room, high + room);
        }

        private double share(double value) {
            return 100 * Math.clamp((value - low) / (high - low), 0, 1);
        }
    }

    static Bar of(
            String number, String detail, String said, double value, Interval range, Axis axis) {
        double low = axis.share(range.low());
        double high = axis.share(range.high());
        return new Bar(
                number,
                detail,
                said,
                percent(axis.share(value)),
                percent(low),
                percent(high),
                percent(high - low),
                axis.low() < 0 && axis.high() > 0 ? percent(axis.share(0)) : "");
    }

    /** What there is no figure of. */
    static Bar none(String because) {
        return new Bar("", because, because, "", "", "", "", "");
    }

    public boolean drawn() {
        return !at.isEmpty();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }
}
