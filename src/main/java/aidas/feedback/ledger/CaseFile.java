package aidas.feedback.ledger;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * What there is to decide a dispute by.
 *
 * @param roster who was on duty at the store that day, by name
 * @param sale who served the transaction that the answer names; none if it is not known
 */
public record CaseFile(
        DisputeView dispute, CreditTrail trail, List<Present> roster, List<Sale> sale)
        implements Serializable {

    private static final long serialVersionUID = 1;

    /**
     * Somebody on duty.
     *
     * @param team null if in none
     */
    public record Present(Who who, String team, boolean lead) implements Serializable {}

    /** Somebody's part of a transaction. */
    public record Sale(Who who, BigDecimal weight) implements Serializable {}
}
