package aidas.recognition.credential.key;

import static aidas.access.Requires.Reach.COMPANY;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.util.List;

/** Administrators look after the keys (R2.4). */
@UseCases
public class KeyDesk {

    @Inject KeyRing ring;
    @Inject AuditLog audit;

    /** The newest first; it is the one that signs. */
    @Requires(value = Role.ADMIN, reach = COMPANY)
    public List<KeyView> all() {
        return ring.all();
    }

    /** A new key signs from now on; what the others signed stays valid. */
    @Requires(value = Role.ADMIN, reach = COMPANY)
    public KeyView renew() {
        var key = ring.renew();
        audit.record("credential.key", "credential-key:" + key.kid(), "signs from now on");
        return key;
    }
}
