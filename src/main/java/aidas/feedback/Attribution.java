package aidas.feedback;

import java.math.BigDecimal;

/**
 * The part of a response that belongs to one employee; those of one response sum to 1 (R3.1).
 *
 * @param weight above 0, at most 1, six decimals
 */
record Attribution(long employeeId, BigDecimal weight, Rule rule) {

    Attribution {
        Weights.check(weight);
    }

    /** How the credit came about; the number goes up when the rule changes. */
    enum Rule {
        /** The sender named the people and their shares, or equal ones. */
        EXPLICIT("explicit", "explicit-1"),
        /** Nobody was named: those on the roster that day share equally. */
        ROSTER("roster", "roster-equal-1");

        private final String source;
        private final String version;

        Rule(String source, String version) {
            this.source = source;
            this.version = version;
        }

        String source() {
            return source;
        }

        String version() {
            return version;
        }
    }
}
