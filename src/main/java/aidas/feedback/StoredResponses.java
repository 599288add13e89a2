package aidas.feedback;

import aidas.access.Requires;
import aidas.access.Requires.Reach;
import aidas.access.Role;
import aidas.shared.NotFound;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;

/** Shows what was stored, to the administrator. */
@UseCases
public class StoredResponses {

    @Inject ResponseSearch search;

    /**
     * @throws NotFound if its sender never delivered it, or it is still in quarantine
     */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public StoredResponse stored(ResponseKey key) {
        return search.find(key)
                .orElseThrow(
                        () ->
                                new NotFound(
                                        "no response "
                                                + key.externalId()
                                                + " of source "
                                                + key.source()));
    }
}
