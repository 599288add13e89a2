package aidas.challenge;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import aidas.organisation.EmployeeId;
import aidas.shared.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Adds up what those who joined did, and says whose sums may be shown. */
@ApplicationScoped
class Counting {

    @Inject Parts parts;
    @Inject Deeds deeds;
    @Inject Standings standings;

    /** The first day of which nothing is counted yet. */
    static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /** Keeps what may be told of a running game today; again, nothing changes (R4.2). */
    void count(Challenge challenge, Instant now) {
        var today = today(now);
        for (var unit : units(challenge, today, now)) {
            standings.add(
                    new Standing(
                            challenge.id(),
                            unit.store(),
                            today,
                            unit.people().size(),
                            unit.shown(),
                            unit.shown().size(),
                            unit.shownBefore(),
                            unit.shownDuring(),
                            !unit.shown().isEmpty()));
        }
    }

    /**
     * By key of the store.
     *
     * @param until the first day that is not counted
     * @param asOf what came later is not known
     */
    List<Unit> units(Challenge challenge, LocalDate until, Instant asOf) {
        var terms = challenge.terms();
        var all = parts.of(challenge.id());
        var who = all.stream().map(Part::who).toList();
        var past = deeds.of(terms.measure(), who, terms.before(), asOf);
        var since = deeds.of(terms.measure(), who, new Period(terms.days().from(), until), asOf);
        boolean together = terms.kind() == Kind.COMMON_GOAL;
        var groups =
                all.stream()
                        .collect(
                                groupingBy(
                                        part -> together ? 0L : part.store().value(),
                                        TreeMap::new,
                                        mapping(part -> part.who().value(), toSet())));
        return groups.entrySet().stream()
                .map(group -> unit(challenge, group.getKey(), group.getValue(), past, since))
                .toList();
    }

    private Unit unit(
            Challenge challenge,
            long store,
            Set<Long> people,
            Map<EmployeeId, Sums> past,
            Map<EmployeeId, Sums> since) {
        var shown = Cohort.shown(people, standings.remembered(challenge.id(), store));
        return new Unit(
                store,
                people,
                sum(people, past),
                sum(people, since),
                shown,
                sum(shown, past),
                sum(shown, since));
    }

    private static Sums sum(Set<Long> people, Map<EmployeeId, Sums> each) {
        return people.stream()
                .map(who -> each.getOrDefault(new EmployeeId(who), Sums.NONE))
                .reduce(Sums.NONE, Sums::plus);
    }
}
