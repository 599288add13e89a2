package aidas.feedback;

import aidas.access.StoreCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * What happened between a customer and a store.
 *
 * @param team null if the sender names none
 * @param employees the people the sender names with their shares, which sum to 1; may be empty
 * @param transactionValue in the company's currency, 0 or more; null if nothing was bought
 * @param reference the sender's own, such as an invoice number; null if none
 * @param customer the sender's key of the customer, never a name; null if unknown
 */
public record Interaction(
        StoreCode store,
        String team,
        Channel channel,
        Instant occurredAt,
        List<Share> employees,
        BigDecimal transactionValue,
        String reference,
        String customer) {

    public Interaction {
        employees = List.copyOf(employees);
    }
}
