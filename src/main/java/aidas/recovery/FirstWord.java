package aidas.recovery;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/**
 * The first word of a person to a customer.
 *
 * @param promised by when the customer was told to hear from us; never moves
 * @param deferred by when a word is in time, as we waited for the customer; null if we never did
 * @param said null for not yet
 */
@Embeddable
record FirstWord(
        @Column(name = "promised_at") Instant promised,
        @Column(name = "answer_by") Instant deferred,
        @Column(name = "answered_at") Instant said)
        implements Serializable {

    static FirstWord promised(Instant by) {
        return new FirstWord(by, null, null);
    }

    boolean awaited() {
        return said == null;
    }

    /** By when it is in time. */
    Instant by() {
        return deferred == null ? promised : deferred;
    }

    /** Does that clock wait for the customer, who was not late to hear from us when it stopped? */
    boolean rests(Stopwatch clock) {
        return awaited() && clock.why() == Pause.CUSTOMER && !by().isBefore(clock.pausedAt());
    }

    FirstWord at(Instant moment) {
        return awaited() ? new FirstWord(promised, deferred, moment) : this;
    }

    /** A later moment; an earlier one, as days were closed meanwhile, takes nothing back. */
    FirstWord until(Instant moment) {
        return moment.isAfter(by()) ? new FirstWord(promised, moment, said) : this;
    }
}
