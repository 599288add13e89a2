package aidas.recognition.badge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Applies a rule to facts, in one order whatever order they come in (R3.1). */
final class Evaluation {

    private Evaluation() {}

    /**
     * @param today the first day of which nothing is known yet; facts from then on are left out
     */
    static List<Award> of(Rule rule, Collection<Fact> facts, LocalDate today) {
        var concerned =
                facts.stream()
                        .filter(rule::concerns)
                        .filter(fact -> fact.day().isBefore(today))
                        .sorted(Fact.IN_TIME)
                        .toList();
        return rule.awards(concerned, today).stream().sorted(Award.IN_ORDER).toList();
    }
}
