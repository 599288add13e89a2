package aidas.recognition.badge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Applies a rule to facts, in one order whatever order they come in (R3.1). */
final class Evaluation {

    private Evaluation() {}

    /**
     * Those that nothing was awarded for yet: an answer that comes late or is moved shifts a row of
     * days or of months, and what has earned a badge once earns it no second time (R3.2).
     *
     * @param kept by person, what earlier awards were earned by
     */
    static List<Award> fresh(List<Award> earned, Map<Long, Set<String>> kept) {
        return earned.stream()
                .filter(
                        award ->
                                Collections.disjoint(
                                        award.evidence(),
                                        kept.getOrDefault(award.who().value(), Set.of())))
                .toList();
    }

    /**
     * @param today the first day of which nothing is known yet; facts from then on are left out
     */
    static List<Award> of(Rule rule, Collection<Fact> facts, LocalDate today) {
        return inOrder(rule, facts.stream().sorted(Fact.IN_TIME).toList(), LocalDate.MIN, today);
    }

    /**
     * The same for facts that are in the order of time, which many rules share.
     *
     * @param from what was before it is left out
     */
    static List<Award> inOrder(Rule rule, List<Fact> facts, LocalDate from, LocalDate today) {
        var concerned = new ArrayList<Fact>(facts.size());
        for (var fact : facts) {
            if (!fact.day().isBefore(from) && fact.day().isBefore(today) && rule.concerns(fact)) {
                concerned.add(fact);
            }
        }
        return rule.awards(concerned, today).stream().sorted(Award.IN_ORDER).toList();
    }
}
