package aidas.insight.table;

import aidas.insight.Names;
import aidas.insight.Side;
import aidas.shared.web.Messages;
import aidas.survey.Scale;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;

/**
 * What is measured of stores by month.
 *
 * @param code by which it is known, such as {@code nps}
 * @param options of the answers' scale, such as 5 for 1 to 5; 0 where there is no such scale
 */
public record Measure(String code, Side side, Names names, int options, Origin origin)
        implements Serializable {

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
                0,
                Origin.COUNTED);
    }

    /**
     * Do the same people answer month after month? Employees do, and nobody can tell which answers
     * are one person's, so the answers of two months are not independent (R2.2).
     */
    public boolean answeredAgain() {
        return side == Side.EX && origin != Origin.COUNTED;
    }

    /**
     * Is it about employees without having gone through the pulse's gate? Such facts have its
     * floor, but nothing holds two of them against each other, so a store's is not for its lead
     * (R1.6).
     */
    public boolean keptFromLeads() {
        return side == Side.EX && origin == Origin.FACTS;
    }

    /**
     * Is it what customers answered when they were asked: how likely they recommend, how content
     * they were, how easy it was? Reviews and facts are not.
     */
    public boolean askedOfCustomers() {
        return side == Side.CX
                && Arrays.stream(Scale.values())
                        .anyMatch(scale -> CustomerSums.code(scale).equals(code));
    }

    private static String name(String code, Locale language) {
        return Messages.of(language, "insight.measure." + code);
    }
}
