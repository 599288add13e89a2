package aidas.recognition.badge;

import aidas.organisation.EmployeeId;
import aidas.organisation.StoreId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * Something that happened to somebody.
 *
 * @param key of the answer or thank-you, such as {@code answer-12}
 * @param store where it happened
 * @param day in the store's zone
 * @param good does it count? An answer that was not glad is a fact too, for streaks
 * @param from whom it came from or went to, by key; null for a customer
 * @param value which a thank-you names; null for an answer
 * @param share of it that is the person's, in millionths: an answer's credit, or an equal part of a
 *     thank-you or an idea of several
 */
record Fact(
        String key,
        EmployeeId who,
        StoreId store,
        LocalDate day,
        Instant at,
        boolean good,
        Long from,
        String value,
        int share) {

    /** The share of who had nobody beside them. */
    static final int WHOLE = 1_000_000;

    /** The order in which things happened; of two at once, that of their keys (R3.1). */
    static final Comparator<Fact> IN_TIME =
            Comparator.comparing(Fact::day)
                    .thenComparing(Fact::at)
                    .thenComparing(Fact::key)
                    .thenComparing(fact -> fact.who().value())
                    .thenComparing(fact -> fact.from() == null ? 0 : fact.from());
}
