package aidas.recognition;

import aidas.access.RegionCode;
import aidas.access.StoreCode;
import aidas.organisation.EmployeeId;
import aidas.shared.architecture.Store;
import aidas.survey.Band;
import aidas.survey.Scale;
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
class Quotes {

    private static final String ANSWERS =
            """
            select r.id, r.comment, r.language, cast(r.day as text) as day, r.scale, r.score,
                   r.quotable, s.code, g.code as region
              from response r join store s on s.id = r.store_id join region g on g.id = s.region_id
             where r.comment ~ '\\S'
            """;

    @PersistenceContext EntityManager em;

    /** Empty if there is no such answer, or none with words of a glad customer. */
    Optional<Quotable> find(long answer) {
        return Optional.ofNullable(of(List.of(answer)).get(answer));
    }

    /** By key; those without words of a glad customer are absent. */
    Map<Long, Quotable> of(Collection<Long> answers) {
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

    /** The key of an answer that a source brought; empty if it may not be quoted on a wall. */
    Optional<Quotable> bySource(String source, String externalId) {
        List<?> rows =
                em.createNativeQuery(
                                "select id from response where source = :source and external_id = :id")
                        .setParameter("source", source)
                        .setParameter("id", externalId)
                        .getResultList();
        return rows.stream()
                .map(row -> ((Number) row).longValue())
                .findFirst()
                .flatMap(this::find)
                .filter(Quotable::agreed);
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
