package aidas.outreach;

import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The key by which forms are signed; all servers have the same one. */
@Store
class FormKeys {

    @PersistenceContext EntityManager em;

    private volatile byte[] kept;

    byte[] key() {
        if (kept == null) {
            kept =
                    (byte[])
                            em.createNativeQuery("select secret from form_key", byte[].class)
                                    .getSingleResult();
        }
        return kept.clone();
    }
}
