package aidas.feedback;

import java.math.BigDecimal;

/**
 * The part of a response that belongs to one employee; those of one response sum to 1 (R3.1).
 *
 * @param teamId in which the employee was that day, wherever that was; null if in none (R3.6)
 * @param weight above 0, at most 1, six decimals
 * @param evidence what the credit rests on; null if source and roster tell
 */
record Attribution(long employeeId, Long teamId, BigDecimal weight, Rule rule, String evidence) {

    Attribution {
        Weights.check(weight);
    }

    /** How the credit came about; the number goes up when the rule changes. */
    enum Rule {
        /** The sender named the people and their shares, or equal ones. */
        EXPLICIT("explicit", "explicit-1"),
        /** Nobody was named: those who served the transaction, by its shares (R3.5). */
        TRANSACTION("transaction", "transaction-1"),
        /** Nor is a transaction known: those on the roster that day share equally. */
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
