package aidas.feedback;

import aidas.feedback.Attribution.Rule;
import java.util.Arrays;
import java.util.stream.Collectors;

/** By which rules answers are credited to people, for those who ask how a figure came about. */
public final class CreditRules {

    private CreditRules() {}

    /** The versions in force: {@code explicit-1, transaction-1, roster-equal-1, cause-1}. */
    public static String inForce() {
        return Arrays.stream(Rule.values()).map(Rule::version).collect(Collectors.joining(", "))
                + ", "
                + CauseRule.VERSION;
    }
}
