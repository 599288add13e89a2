package aidas.feedback.ledger.web;

import aidas.feedback.ledger.DisputeReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Beside the way to the disputes: how many wait for the reader's decision. */
@Named
@RequestScoped
public class WaitingDisputes {

    @Inject DisputeReading reading;

    private Long count;

    /** Only for those who decide. */
    public long count() {
        if (count == null) {
            count = reading.waiting();
        }
        return count;
    }
}
