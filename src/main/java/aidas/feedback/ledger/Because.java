package aidas.feedback.ledger;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/** What a credit rests on (R1.2). */
public sealed interface Because extends Serializable {

    /** The sender of the answer named the person. */
    record Named(String source, String externalId) implements Because {}

    /**
     * Nobody was named, so those on duty share.
     *
     * @param others who were on duty besides
     */
    record OnRoster(String store, LocalDate day, int others) implements Because {}

    /** The till says who served the transaction that the answer names. */
    record Sold(String reference) implements Because {}

    /**
     * Somebody decided a dispute so.
     *
     * @param by name of who decided
     */
    record Decided(long dispute, String by, ZonedDateTime at) implements Because {}
}
