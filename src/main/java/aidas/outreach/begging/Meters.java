package aidas.outreach.begging;

import aidas.feedback.Answers;
import aidas.organisation.StoreEntry;
import aidas.shared.architecture.Store;
import aidas.survey.Scale;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Adds up what customers told of being asked for a score. */
@Store
class Meters {

    @PersistenceContext EntityManager em;

    private record Key(long store, Scale scale) {}

    /** One for each store and scale with answers since then, in the order of the stores. */
    List<Meter> of(Collection<StoreEntry> stores, Instant since) {
        var byId =
                stores.stream()
                        .collect(Collectors.toMap(it -> it.id().value(), Function.identity()));
        var found = new LinkedHashMap<Key, Meter>();
        for (var row : rows(byId, since)) {
            var tuple = (Tuple) row;
            var scale = Scale.ofCode(tuple.get(1, String.class)).orElseThrow();
            var key = new Key(tuple.get(0, Long.class), scale);
            var name = byId.get(key.store()).facts().name();
            var more = alike(scale, tuple.get(2, BigDecimal.class), tuple.get(4, Long.class));
            found.merge(
                    key,
                    Meter.none(name, scale).plus(more, tuple.get(3, Boolean.class)),
                    (before, fresh) -> before.plus(more, tuple.get(3, Boolean.class)));
        }
        return List.copyOf(found.values());
    }

    private List<?> rows(Map<Long, StoreEntry> stores, Instant since) {
        return stores.isEmpty()
                ? List.of()
                : em.createNativeQuery(
                                """
                                select a.store_id, v.scale, a.score, a.begged, count(*)
                                  from survey_answer a
                                  join survey_version v on v.id = a.version_id
                                 where a.outcome = 'accepted' and a.settled_at >= :since
                                   and a.store_id in (:stores)
                                 group by 1, 2, 3, 4
                                 order by 1, 2
                                """,
                                Tuple.class)
                        .setParameter("since", since)
                        .setParameter("stores", stores.keySet())
                        .getResultList();
    }

    /** So many answers with the same score. */
    private static Answers alike(Scale scale, BigDecimal score, long n) {
        double value = score.doubleValue();
        var band = scale.band(score);
        return switch (band) {
            case FAVOURABLE -> Answers.counted(scale, n, 0, 0, n * value, n * value * value);
            case NEUTRAL -> Answers.counted(scale, 0, n, 0, n * value, n * value * value);
            case UNFAVOURABLE -> Answers.counted(scale, 0, 0, n, n * value, n * value * value);
        };
    }
}
