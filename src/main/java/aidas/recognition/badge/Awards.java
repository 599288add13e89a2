package aidas.recognition.badge;

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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Where awards are kept, and what they were earned by. */
@Store
class Awards {

    @PersistenceContext EntityManager em;
    @Inject SetWise setWise;
    @Inject Proofs proofs;

    /** An award that was not there before. */
    record Added(long id, EmployeeId who, LocalDate day) {}

    /** An award as it is kept. */
    record Kept(long id, long rule, LocalDate day, List<String> evidence) {}

    /**
     * In their order.
     *
     * @return those that were not awarded before (R3.2)
     */
    List<Added> add(BadgeRule rule, List<Award> awards, Instant at) {
        return setWise.rows(
                """
                with added as (
                    insert into badge_award (badge_id, rule_id, awarded_at, employee_id, occasion,
                           day, evidence)
                    select ?, ?, ?::timestamptz, fresh.*
                      from unnest(?, ?, ?::date[], ?) as fresh (employee_id, occasion, day, evidence)
                        on conflict (badge_id, employee_id, occasion) do nothing
                    returning id, employee_id, day)
                select id, employee_id, day::text from added order by id
                """,
                row ->
                        new Added(
                                row.getLong(1),
                                new EmployeeId(row.getLong(2)),
                                LocalDate.parse(row.getString(3))),
                rule.badgeId(),
                rule.id(),
                at.toString(),
                awards.stream().map(each -> each.who().value()).toArray(Long[]::new),
                texts(awards, Award::occasion),
                texts(awards, each -> each.day().toString()),
                texts(awards, each -> String.join(" ", each.evidence())));
    }

    private static String[] texts(List<Award> awards, Function<Award, String> text) {
        return awards.stream().map(text).toArray(String[]::new);
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

    /** By person, keys of what those people's awards of that badge were earned by. */
    Map<Long, Set<String>> evidence(long badge, Collection<EmployeeId> people) {
        var kept = new HashMap<Long, Set<String>>();
        setWise.rows(
                """
                select employee_id, evidence from badge_award
                 where badge_id = ? and employee_id = any(?)
                """,
                row ->
                        kept.computeIfAbsent(row.getLong(1), who -> new HashSet<>())
                                .addAll(Arrays.asList(row.getString(2).split(" "))),
                badge,
                people.stream().map(EmployeeId::value).toArray(Long[]::new));
        return kept;
    }

    /** Newest first. */
    List<Kept> of(EmployeeId person, int most) {
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
                                new Kept(
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
