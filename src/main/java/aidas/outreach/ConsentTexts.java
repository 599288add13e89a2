package aidas.outreach;

import aidas.access.Language;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;

/** The texts that customers agree to, kept as they were shown (R2.6). */
@Store
class ConsentTexts {

    @PersistenceContext EntityManager em;

    /** The newest one. */
    Consent current(Language language, Instant now) {
        var row =
                (Tuple)
                        em.createNativeQuery(
                                        """
                                        select version, text from consent_text
                                         where language = :language and since <= :now
                                         order by since desc, version desc limit 1
                                        """,
                                        Tuple.class)
                                .setParameter("language", language.code())
                                .setParameter("now", now)
                                .getSingleResult();
        return new Consent(row.get(0, String.class), row.get(1, String.class));
    }

    boolean has(String version) {
        return !em.createNativeQuery("select 1 from consent_text where version = :version")
                .setParameter("version", version)
                .getResultList()
                .isEmpty();
    }
}
