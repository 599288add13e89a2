package aidas.outreach;

import aidas.shared.Secret;
import java.util.Optional;

/**
 * What somebody who invites is told.
 *
 * @param secret null for an invitation that was made before: its link is told once (R1.2)
 */
public record Invited(Invitation invitation, Secret secret) {

    /** The link's path on the portal; empty for one that was made before. */
    public Optional<String> path() {
        return Optional.ofNullable(secret).map(it -> "/s/" + it.text());
    }
}
