package aidas.feedback;

import aidas.shared.architecture.Store;
import aidas.survey.AnswersSoFar;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts the answers under each version of a survey. */
@Store
class AnswersByVersion implements AnswersSoFar {

    @PersistenceContext EntityManager em;

    @Override
    public Map<Long, Long> byVersion() {
        return rows().stream()
                .collect(
                        Collectors.toMap(
                                row -> row.get(0, Long.class), row -> row.get(1, Long.class)));
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows() {
        return em.createNativeQuery(
                        """
                        select survey_version_id, count(*) from response
                         where survey_version_id is not null
                         group by survey_version_id
                        """,
                        Tuple.class)
                .getResultList();
    }
}
