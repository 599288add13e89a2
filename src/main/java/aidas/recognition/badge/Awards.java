package aidas.recognition.badge;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import aidas.feedback.SetWise;
import aidas.organisation.EmployeeId;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where awards are kept, and what they were earned by. */
@Store
class Awards {

    @PersistenceContext EntityManager em;
    @Inject SetWise setWise;
    @Inject Proofs proofs;

    /** An award as it is kept. */
    record Held(long id, long rule, LocalDate day, List<String> evidence) {}

    /**
     * In their order, those of all rules at once.
     *
     * @return those that were not awarded before (R3.2)
     */
    List<BadgesAwarded.One> add(List<Granted> all, Instant at) {
        var rows = all.stream().flatMap(Row::of).toList();
        var codes =
                all.stream()
                        .map(Granted::rule)
                        .collect(toMap(it -> it.kept().badgeId(), DueRule::badge, (a, b) -> a));
        return rows.isEmpty() ? List.of() : add(rows, codes, at);
    }

    private List<BadgesAwarded.One> add(List<Row> rows, Map<Long, BadgeCode> codes, Instant at) {
        return setWise.rows(
                """
                with added as (
                    insert into badge_award (awarded_at, badge_id, rule_id, employee_id, occasion,
                           day, evidence)
                    select ?::timestamptz, fresh.*
                      from unnest(?, ?, ?, ?, ?::date[], ?) as fresh
                        on conflict (badge_id, employee_id, occasion) do nothing
                    returning id, badge_id, employee_id, day)
                select id, badge_id, employee_id, day::text from added order by id
                """,
                row ->
                        new BadgesAwarded.One(
                                row.getLong(1),
                                codes.get(row.getLong(2)),
                                new EmployeeId(row.getLong(3)),
                                LocalDate.parse(row.getString(4))),
                at.toString(),
                keys(rows, Row::badge),
                keys(rows, Row::rule),
                keys(rows, each -> each.award().who().value()),
                texts(rows, Award::occasion),
                texts(rows, each -> each.day().toString()),
                texts(rows, each -> String.join(" ", each.evidence())));
    }

    /** An award of a rule. */
    private record Row(long badge, long rule, Award award) {

        static Stream<Row> of(Granted granted) {
            var rule = granted.rule().kept();
            return granted.awards().stream()
                    .map(award -> new Row(rule.badgeId(), rule.id(), award));
        }
    }

    private static Long[] keys(List<Row> rows, Function<Row, Long> key) {
        return rows.stream().map(key).toArray(Long[]::new);
    }

    private static String[] texts(List<Row> rows, Function<Award, String> text) {
        return rows.stream().map(Row::award).map(text).toArray(String[]::new);
    }

    /** Badges that person was given once for all, by whatever version of their rules. */
    Set<BadgeCode> forEver(EmployeeId person) {
        List<?> codes =
                em.createNativeQuery(
                                """
                                select b.code from badge_award a join badge b on b.id = a.badge_id
                                 where a.employee_id = :person and a.occasion = 'ever'
                                """,
                                String.class)
                        .setParameter("person", person.value())
                        .getResultList();
        return codes.stream().map(code -> new BadgeCode((String) code)).collect(toSet());
    }

    /** Those of these badges that anybody has. */
    Set<Long> given(Collection<Long> badges) {
        return Set.copyOf(
                setWise.rows(
                        """
                        select b.id from badge b where b.id = any(?)
                           and exists (select 1 from badge_award a where a.badge_id = b.id)
                        """,
                        row -> row.getLong(1),
                        (Object) badges.toArray(Long[]::new)));
    }

    /** What those people's awards of those badges were earned by. */
    Kept kept(Collection<Long> badges, Collection<EmployeeId> people) {
        var kept = new Kept();
        if (!badges.isEmpty()) {
            setWise.rows(
                    """
                    select badge_id, employee_id, evidence from badge_award
                     where badge_id = any(?) and employee_id = any(?)
                    """,
                    row ->
                            kept.add(
                                    row.getLong(1),
                                    row.getLong(2),
                                    Arrays.asList(row.getString(3).split(" "))),
                    badges.toArray(Long[]::new),
                    people.stream().map(EmployeeId::value).toArray(Long[]::new));
        }
        return kept;
    }

    /** Newest first. */
    List<Held> of(EmployeeId person, int most) {
        List<?> rows =
                em.createNativeQuery(
                                """
                                select id, rule_id, cast(day as text) as day, evidence
                                  from badge_award where employee_id = :person
                                 order by badge_award.day desc, id desc limit :most
                                """,
                                Tuple.class)
                        .setParameter("person", person.value())
                        .setParameter("most", most)
                        .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(
                        row ->
                                new Held(
                                        row.get("id", Number.class).longValue(),
                                        row.get("rule_id", Number.class).longValue(),
                                        LocalDate.parse(row.get("day", String.class)),
                                        Arrays.asList(
                                                row.get("evidence", String.class).split(" "))))
                .toList();
    }

    /** By key; what that person may no longer read has no words. */
    Map<String, Earned.Proof> proofs(EmployeeId person, Collection<String> keys) {
        return proofs.of(person, keys);
    }
}
