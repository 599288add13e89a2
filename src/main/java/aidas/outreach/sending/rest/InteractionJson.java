package aidas.outreach.sending.rest;

import aidas.outreach.InvitationDraft;
import aidas.outreach.sending.InteractionDraft;
import java.math.BigDecimal;
import java.util.List;

/**
 * An interaction as a client tells it; see {@link InteractionDraft} and {@link InvitationDraft}.
 */
public record InteractionJson(
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
        Integer days,
        String mail,
        String phone,
        String account,
        String outcome) {

    InteractionDraft draft() {
        var invitation =
                new InvitationDraft(
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
                        null,
                        days);
        return new InteractionDraft(invitation, mail, phone, account, outcome);
    }
}
