package aidas.challenge.web;

import aidas.access.Caller;
import aidas.access.StoreCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Where a lead's challenge will most likely be. */
@ApplicationScoped
class OwnStore {

    @Inject Caller caller;

    boolean company() {
        return caller.scope().company();
    }

    /** Of a lead of one store. */
    Optional<String> code() {
        return caller.scope().stores().stream().map(StoreCode::value).sorted().findFirst();
    }
}
