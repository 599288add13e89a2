package aidas.feedback.ledger;

import java.util.List;

/**
 * A transaction as a till sent it, not yet judged. Null stands for what is missing or no text.
 *
 * @param employees null if it is no list
 */
public record TransactionDraft(
        String store, String reference, String occurredAt, List<Named> employees) {

    /**
     * Somebody who served it.
     *
     * @param weight as it was written; null for none
     */
    public record Named(String number, String weight) {}
}
