package aidas.outreach;

import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Codes that customers who would recommend us can hand on (R2.9). */
@Store
class Referrals {

    /** Without letters and digits that are mistaken for each other. */
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int LENGTH = 8;
    private static final SecureRandom CHANCE = new SecureRandom();

    @PersistenceContext EntityManager em;

    /** Draws one for the answer: one of 32 to the 8th, so that nobody guesses one by trying. */
    void draw(SurveyAnswer answer, Instant at) {
        em.createNativeQuery(
                        """
                        insert into referral (code, answer_id, made_at) values (:code, :answer, :at)
                        on conflict do nothing
                        """)
                .setParameter("code", drawn())
                .setParameter("answer", answer.id())
                .setParameter("at", at)
                .executeUpdate();
    }

    Optional<String> of(SurveyAnswer answer) {
        List<?> codes =
                em.createNativeQuery(
                                "select code from referral where answer_id = :answer", String.class)
                        .setParameter("answer", answer.id())
                        .getResultList();
        return codes.stream().map(Object::toString).findFirst();
    }

    private static String drawn() {
        return CHANCE.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
