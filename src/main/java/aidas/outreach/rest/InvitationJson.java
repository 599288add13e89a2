package aidas.outreach.rest;

import aidas.outreach.Invitation;
import aidas.outreach.Invited;
import java.time.Instant;

/**
 * An invitation and where it stands; what there is not is left out.
 *
 * @param path the link's path on the portal, told once
 * @param state {@code open}, {@code begun}, {@code answered}, {@code expired} or {@code revoked}
 */
public record InvitationJson(
        long id,
        String path,
        String state,
        String source,
        String externalId,
        String store,
        String survey,
        String language,
        String reference,
        Instant madeAt,
        Instant expiresAt,
        Instant revokedAt,
        Instant answeredAt) {

    static InvitationJson of(Invitation invitation) {
        return of(invitation, null);
    }

    static InvitationJson of(Invited invited) {
        return of(invited.invitation(), invited.path().orElse(null));
    }

    private static InvitationJson of(Invitation it, String path) {
        return new InvitationJson(
                it.id(),
                path,
                it.state().code(),
                it.source(),
                it.externalId(),
                it.store(),
                it.survey(),
                it.language(),
                it.reference(),
                it.madeAt(),
                it.expiresAt(),
                it.revokedAt(),
                it.answeredAt());
    }
}
