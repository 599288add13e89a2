package aidas.recognition;

import aidas.access.RegionCode;
import aidas.access.StoreCode;
import aidas.feedback.SetWise;
import aidas.organisation.EmployeeId;
import aidas.shared.architecture.Store;
import aidas.survey.Band;
import aidas.survey.Scale;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads of customers' answers what a thank-you may quote, and whose they are (R2.1). */
@Store
public class Quotes {

    private static final String ANSWERS =
            """
            select r.id, r.comment, r.language, cast(r.day as text) as day, r.scale, r.score,
                   r.quotable, s.code, g.code as region
              from response r join store s on s.id = r.store_id join region g on g.id = s.region_id
             where r.comment ~ '\\S'
            """;

    @PersistenceContext EntityManager em;
    @Inject SetWise setWise;

    /** By what a source knows its answer. */
    record Source(String source, String externalId) {}

    /** Empty if there is no such answer, or none with words of a glad customer. */
    Optional<Quotable> find(long answer) {
        return Optional.ofNullable(of(List.of(answer)).get(answer));
    }

    /** By key; those without words of a glad customer are absent. */
    public Map<Long, Quotable> of(Collection<Long> answers) {
        if (answers.isEmpty()) {
            return Map.of();
        }
        List<?> rows =
                em.createNativeQuery(ANSWERS + " and r.id in (:ids)", Tuple.class)
                        .setParameter("ids", answers)
                        .getResultList();
        var credited = credited(answers);
        return rows.stream()
                .map(Tuple.class::cast)
                .filter(Quotes::isGlad)
                .map(row -> quotable(row, credited))
                .collect(Collectors.toMap(Quotable::answer, each -> each));
    }

    /** Answers that sources brought; those that may not be quoted on a wall are absent. */
    Map<Source, Quotable> bySources(Set<Source> sources) {
        var keys = new HashMap<Source, Long>();
        setWise.rows(
                """
                select r.source, r.external_id, r.id
                  from unnest(?, ?) as asked (source, external_id)
                  join response r on r.source = asked.source
                   and r.external_id = asked.external_id
                """,
                row -> keys.put(new Source(row.getString(1), row.getString(2)), row.getLong(3)),
                sources.stream().map(Source::source).toArray(String[]::new),
                sources.stream().map(Source::externalId).toArray(String[]::new));
        var found = of(keys.values());
        var quotable = new HashMap<Source, Quotable>();
        keys.forEach(
                (source, key) -> {
                    var answer = found.get(key);
                    if (answer != null && answer.agreed()) {
                        quotable.put(source, answer);
                    }
                });
        return quotable;
    }

    private Map<Long, Set<EmployeeId>> credited(Collection<Long> answers) {
        List<?> rows =
                em.createNativeQuery(
                                """
                                select response_id, employee_id from attribution
                                 where response_id in (:ids)
                                """)
                        .setParameter("ids", answers)
                        .getResultList();
        var credited = new HashMap<Long, Set<EmployeeId>>();
        for (var row : rows) {
            var pair = (Object[]) row;
            credited.computeIfAbsent(((Number) pair[0]).longValue(), any -> new HashSet<>())
                    .add(new EmployeeId(((Number) pair[1]).longValue()));
        }
        return credited;
    }

    private static boolean isGlad(Tuple row) {
        var scale = Scale.ofCode(row.get("scale", String.class)).orElseThrow();
        return scale.band(row.get("score", BigDecimal.class)) == Band.FAVOURABLE;
    }

    private static Quotable quotable(Tuple row, Map<Long, Set<EmployeeId>> credited) {
        long id = row.get("id", Number.class).longValue();
        return new Quotable(
                id,
                row.get("comment", String.class).strip(),
                row.get("language", String.class),
                LocalDate.parse(row.get("day", String.class)),
                row.get("quotable", Boolean.class),
                new StoreCode(row.get("code", String.class)),
                new RegionCode(row.get("region", String.class)),
                credited.getOrDefault(id, Set.of()));
    }
}
