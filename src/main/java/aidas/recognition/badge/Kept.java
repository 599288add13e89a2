package aidas.recognition.badge;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What awards were earned by, by badge and person: it earns the badge no second time (R3.2). */
final class Kept {

    private final Map<Long, Map<Long, Set<String>>> badges = new HashMap<>();

    /**
     * @return was any of it new?
     */
    boolean add(long badge, long person, Collection<String> evidence) {
        return badges.computeIfAbsent(badge, none -> new HashMap<>())
                .computeIfAbsent(person, none -> new HashSet<>())
                .addAll(evidence);
    }

    /** Those that nothing was awarded for yet; from now on they are kept too. */
    Granted fresh(DueRule rule, List<Award> earned) {
        long badge = rule.kept().badgeId();
        var fresh = Evaluation.fresh(earned, badges.getOrDefault(badge, Map.of()));
        fresh.forEach(award -> add(badge, award.who().value(), award.evidence()));
        return new Granted(rule, fresh);
    }
}
