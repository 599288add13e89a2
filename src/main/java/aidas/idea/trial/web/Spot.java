package aidas.idea.trial.web;

import aidas.statistics.Contrast;
import java.io.Serializable;
import java.util.Locale;

/**
 * An estimate with its interval on an axis around 0, in percent of its width as SVG writes it.
 *
 * @param number the estimate as it is read
 * @param detail its interval
 * @param said the same for those who hear it
 */
public record Spot(
        String number,
        String detail,
        String said,
        String at,
        String low,
        String high,
        String width,
        String zero)
        implements Serializable {

    private static final double ROOM = 1.1;

    /**
     * @param reach of the axis to either side, above 0
     */
    static Spot of(Contrast contrast, double reach, String number, String detail, String said) {
        double low = share(contrast.interval().low(), reach);
        double high = share(contrast.interval().high(), reach);
        return new Spot(
                number,
                detail,
                said,
                percent(share(contrast.value(), reach)),
                percent(low),
                percent(high),
                percent(high - low),
                percent(50));
    }

    /** Wide enough for all of them, and a little more. */
    static double reach(Contrast... contrasts) {
        double reach = 1;
        for (var each : contrasts) {
            reach = Math.max(reach, Math.abs(each.interval().low()));
            reach = Math.max(reach, Math.abs(each.interval().high()));
        }
        return ROOM * reach;
    }

    /** Always: where there is no estimate there is no spot. */
    public boolean drawn() {
        return true;
    }

    private static double share(double value, double reach) {
        return 100 * Math.clamp((value + reach) / (2 * reach), 0, 1);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }
}
