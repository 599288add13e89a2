package aidas.survey;

import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The versions under which answers may come: published ones, and retired ones for answers that were
 * given before. It checks no rights, so the use case that asks must.
 */
@Store
public class AskedVersions {

    @PersistenceContext EntityManager em;

    /** All of them, in three queries: for a request that brings many answers. */
    public List<AskedVersion> all() {
        var chips = new HashMap<Long, Map<String, Side>>();
        for (var row : rows("select version_id, code, side from survey_chip")) {
            chips.computeIfAbsent(row.get(0, Long.class), id -> new HashMap<>())
                    .put(row.get(1, String.class), Side.ofCode(row.get(2, String.class)));
        }
        var standards = new HashMap<Long, Set<String>>();
        for (var row : rows("select version_id, code from survey_standard")) {
            standards
                    .computeIfAbsent(row.get(0, Long.class), id -> new HashSet<>())
                    .add(row.get(1, String.class));
        }
        return versions().stream()
                .map(
                        row -> {
                            var id = row.get(0, Long.class);
                            return new AskedVersion(
                                    id,
                                    row.get(1, String.class),
                                    row.get(2, Integer.class),
                                    row.get(3, Boolean.class),
                                    scale(row.get(4, String.class)),
                                    scale(row.get(5, String.class)),
                                    chips.getOrDefault(id, Map.of()),
                                    standards.getOrDefault(id, Set.of()));
                        })
                .toList();
    }

    private List<Tuple> versions() {
        return rows(
                """
                select v.id, s.code, v.number,
                       coalesce(v.number = max(v.number) filter (where v.state = 'published')
                                           over (partition by v.survey_id), false),
                       v.scale, v.company_scale
                  from survey_version v join survey s on s.id = v.survey_id
                 where v.state in ('published', 'retired')
                 order by s.code, v.number
                """);
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql) {
        return em.createNativeQuery(sql, Tuple.class).getResultList();
    }

    private static Scale scale(String code) {
        return code == null
                ? null
                : Scale.ofCode(code)
                        .orElseThrow(() -> new IllegalStateException("no scale " + code));
    }
}
