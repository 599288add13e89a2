package aidas.survey;

import aidas.access.Language;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;

/**
 * The words of published and retired versions, in one query. It checks no rights, so the use case
 * that asks must; customers read these words, so they are nobody's secret.
 */
@Store
public class LabelTexts {

    @PersistenceContext EntityManager em;

    public Labels in(Language language) {
        var labels = new Labels();
        for (var row : rows(language)) {
            labels.add(
                    row.get(0, Long.class),
                    row.get(1, String.class),
                    row.get(2, String.class),
                    row.get(3, String.class));
        }
        return labels;
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(Language language) {
        return em.createNativeQuery(
                        """
                        select v.id, s.code, t.key, t.text
                          from survey_text t
                          join survey_version v on v.id = t.version_id
                          join survey s on s.id = v.survey_id
                         where t.language = :language and v.state <> 'draft'
                         order by v.published_at, v.id
                        """,
                        Tuple.class)
                .setParameter("language", language.code())
                .getResultList();
    }
}
