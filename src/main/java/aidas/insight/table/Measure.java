package aidas.insight.table;

import aidas.insight.Names;
import aidas.insight.Side;
import aidas.shared.web.Messages;
import java.io.Serializable;
import java.util.Locale;

/**
 * What is measured of stores by month.
 *
 * @param code by which it is known, such as {@code nps}
 * @param options of the answers' scale, such as 5 for 1 to 5; 0 where there is no such scale
 */
public record Measure(String code, Side side, Names names, int options) implements Serializable {

    /** People who work in a store, the usual measure of its size. */
    public static final String HEADCOUNT = "headcount";

    /** One whose names are the portal's own texts {@code insight.measure.*}. */
    static Measure named(String code, Side side) {
        return new Measure(
                code,
                side,
                new Names(
                        name(code, Locale.ENGLISH),
                        name(code, Locale.of("bg")),
                        name(code, Locale.of("lt"))),
                0);
    }

    private static String name(String code, Locale language) {
        return Messages.of(language, "insight.measure." + code);
    }
}
