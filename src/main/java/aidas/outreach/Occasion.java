package aidas.outreach;

import aidas.access.Language;
import aidas.feedback.Channel;
import aidas.organisation.StoreId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * What an answer is about, whichever way its author came: the one place that knows which store,
 * people, survey and language belong to it.
 *
 * @param team null if none is named
 * @param survey its code
 * @param at when customer and company met; null if that is when the answer begins
 * @param employees numbers of the people who served, in equal parts; empty if the roster tells
 * @param value in the company's currency; null if unknown
 * @param reference the sender's own, such as a receipt's number; null if none
 * @param customer the sender's key of the customer; null if unknown
 * @param language in which the customer is spoken to unless they choose another
 */
public record Occasion(
        StoreId store,
        String team,
        String survey,
        Channel channel,
        Instant at,
        List<String> employees,
        BigDecimal value,
        String reference,
        String customer,
        Language language) {

    public Occasion {
        employees = List.copyOf(employees);
    }
}
