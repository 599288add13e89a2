package aidas.recognition.badge;

import static java.util.stream.Collectors.toMap;

import aidas.organisation.EmployeeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * Tells what can be earned, and how far somebody is on the way to a badge, today included (R4.5).
 */
@ApplicationScoped
class Chances {

    @Inject Badges badges;
    @Inject Facts facts;
    @Inject Awards awards;
    @Inject Clock clock;

    /** By code, each in the version that counts today. */
    List<BadgeView> inUse() {
        return badges.of(Awarding.today(clock.instant()));
    }

    /** Those in use, each with how far that person is; no step to what is held for ever. */
    List<Chance> of(EmployeeId who) {
        var inUse = inUse();
        var facts = facts(inUse, who);
        var held = awards.forEver(who);
        return inUse.stream()
                .map(badge -> new Chance(badge, step(badge, facts, held).orElse(null)))
                .toList();
    }

    /** What that person did since the first day of any of those badges, by source. */
    private Map<Source, List<Fact>> facts(List<BadgeView> badges, EmployeeId who) {
        var until = Awarding.today(clock.instant()).plusDays(1);
        var only = new Crowd(Crowd.By.PERSON, new Long[] {who.value()});
        return badges.stream()
                .collect(
                        toMap(
                                badge -> badge.rule().rule().source(),
                                BadgeView::from,
                                BinaryOperator.minBy(Comparator.naturalOrder())))
                .entrySet()
                .stream()
                .collect(
                        toMap(
                                Map.Entry::getKey,
                                each -> facts.of(each.getKey(), each.getValue(), until, only)));
    }

    private Optional<Step> step(
            BadgeView badge, Map<Source, List<Fact>> facts, Set<BadgeCode> held) {
        var rule = badge.rule().rule();
        if (rule.once() && held.contains(badge.code())) {
            return Optional.empty();
        }
        var own =
                facts.get(rule.source()).stream()
                        .filter(fact -> !fact.day().isBefore(badge.from()))
                        .filter(rule::concerns)
                        .sorted(Fact.IN_TIME)
                        .toList();
        return rule.step(own, Awarding.today(clock.instant()));
    }
}
