package aidas.survey;

import aidas.shared.NotFound;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Where surveys and their versions are found. */
@Store
class Surveys {

    @PersistenceContext EntityManager em;

    void add(Survey survey, SurveyVersion first) {
        em.persist(survey);
        em.persist(first);
        em.flush();
    }

    void add(SurveyVersion next) {
        em.persist(next);
        em.flush();
    }

    void remove(SurveyVersion version) {
        em.remove(version);
        em.flush();
    }

    void remove(Survey survey) {
        em.remove(survey);
    }

    /** Locked, so that two administrators do not begin two drafts. */
    Optional<Survey> locked(SurveyCode code) {
        return em.createQuery("select s from Survey s where s.code = :code", Survey.class)
                .setParameter("code", code.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /**
     * Newest first; the survey is locked.
     *
     * @throws NotFound if there is no such survey
     */
    List<SurveyVersion> lockedVersions(SurveyCode code) {
        locked(code).orElseThrow(() -> new NotFound("there is no survey " + code));
        return versions(code);
    }

    /** Newest first. */
    List<SurveyVersion> versions(SurveyCode code) {
        return em.createQuery(
                        """
                        select v from SurveyVersion v join fetch v.survey
                         where v.survey.code = :code order by v.number desc
                        """,
                        SurveyVersion.class)
                .setParameter("code", code.value())
                .getResultList();
    }

    /** By survey, newest first, everything they ask read in three queries. */
    List<SurveyVersion> all() {
        var versions = List.<SurveyVersion>of();
        for (var part : List.of("chips", "standards", "texts")) {
            versions =
                    em.createQuery(
                                    """
                                    select v from SurveyVersion v join fetch v.survey
                                      left join fetch v.%s
                                     order by v.survey.builtIn, v.survey.code, v.number desc
                                    """
                                            .formatted(part),
                                    SurveyVersion.class)
                            .getResultList();
        }
        return versions;
    }
}
