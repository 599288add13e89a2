package aidas.outreach;

import java.math.BigDecimal;
import java.util.List;

/**
 * An invitation as it was asked for, before it is judged.
 *
 * @param source of the invitation, such as {@code till}
 * @param externalId the sender's own id of it; with the source it is unique
 * @param survey its code; null is the built-in question how likely one is to recommend
 * @param channel null is the store
 * @param occurredAt a time with its offset
 * @param employees their numbers; empty or null if the sender does not know
 * @param language null is the store's
 * @param address where it will be sent to; null if the sender sends it
 * @param days after today that the link stays open; null is thirty
 */
public record InvitationDraft(
        String source,
        String externalId,
        String store,
        String team,
        String survey,
        String channel,
        String occurredAt,
        List<String> employees,
        BigDecimal transactionValue,
        String reference,
        String customer,
        String language,
        String address,
        Integer days) {

    public InvitationDraft {
        employees =
                employees == null
                        ? List.of()
                        : employees.stream().map(each -> each == null ? "" : each.strip()).toList();
    }
}
