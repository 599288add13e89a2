package aidas.shared.web;

import java.io.Serializable;
import java.util.Locale;

/**
 * An estimate with its interval on an axis, in percent of its width as SVG writes it; {@code
 * ai:estimate} draws it.
 *
 * @param number the estimate as it is read
 * @param detail its interval
 * @param said the same for those who hear it
 * @param zero where a reference stands, such as a goal; empty for none
 */
public record Bar(
        String number,
        String detail,
        String said,
        String at,
        String low,
        String high,
        String width,
        String zero)
        implements Serializable {

    private static final double HUNDRED = 100;

    /** The ends of the axis, and what stands on it; not a number for no reference. */
    public record Axis(double from, double to, double reference) {

        /** As wide to either side of 0 as the interval needs, and a little more. */
        public static Axis around0(double low, double high, double least) {
            double reach = 1.1 * Math.max(least, Math.max(Math.abs(low), Math.abs(high)));
            return new Axis(-reach, reach, 0);
        }

        private double share(double value) {
            return HUNDRED * Math.clamp((value - from) / (to - from), 0, 1);
        }
    }

    /**
     * @param low the interval's lower end
     * @param high the upper one
     */
    public static Bar of(
            Axis axis, double value, double low, double high, String number, String detail) {
        return new Bar(
                number,
                detail,
                number + ", " + detail,
                percent(axis.share(value)),
                percent(axis.share(low)),
                percent(axis.share(high)),
                percent(axis.share(high) - axis.share(low)),
                Double.isNaN(axis.reference()) ? "" : percent(axis.share(axis.reference())));
    }

    /** Always: where there is no estimate there is no bar. */
    public boolean drawn() {
        return true;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }
}
