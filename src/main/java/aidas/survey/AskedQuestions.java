package aidas.survey;

import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/**
 * What customers are asked, with every word. It checks no rights, so the use case that asks must;
 * customers read these words, so they are nobody's secret.
 */
@Store
public class AskedQuestions {

    @PersistenceContext EntityManager em;

    /** Codes of the surveys that have a current version, in their order. */
    public List<String> codes() {
        return em.createQuery(
                        """
                        select distinct v.survey.code from SurveyVersion v
                         where v.state = 'published' order by v.survey.code
                        """,
                        String.class)
                .getResultList();
    }

    /** By the survey's current version; empty if there is no such survey, or it is closed. */
    public Optional<Questions> current(String survey) {
        return em.createQuery(
                        """
                        select v from SurveyVersion v join fetch v.survey
                         where v.survey.code = :code and v.state = 'published'
                         order by v.number desc
                        """,
                        SurveyVersion.class)
                .setParameter("code", survey)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(AskedQuestions::asked);
    }

    /**
     * By that version, current or not.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Questions of(long version) {
        return find(version)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "version " + version + " never came out"));
    }

    /** By that version, current or not; empty if it never came out. */
    public Optional<Questions> find(long version) {
        return Optional.ofNullable(em.find(SurveyVersion.class, version))
                .filter(found -> found.state() != VersionState.DRAFT)
                .map(AskedQuestions::asked);
    }

    private static Questions asked(SurveyVersion version) {
        return new Questions(
                version.key(),
                version.survey().code().value(),
                version.number(),
                version.questionnaire());
    }
}
