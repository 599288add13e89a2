package aidas.outreach.rest;

import aidas.outreach.InvitationDraft;
import java.math.BigDecimal;
import java.util.List;

/** An invitation as a client asks for it; see {@link InvitationDraft}. */
public record NewInvitationJson(
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

    public InvitationDraft draft() {
        return new InvitationDraft(
                source,
                externalId,
                store,
                team,
                survey,
                channel,
                occurredAt,
                employees,
                transactionValue,
                reference,
                customer,
                language,
                address,
                days);
    }
}
