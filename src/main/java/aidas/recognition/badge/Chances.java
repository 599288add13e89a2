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
import java.util.function.BinaryOperator;

/**
 * Tells what can be earned, and how far somebody is on the way to a badge, today included (R4.5).
 */
@ApplicationScoped
class Chances {

    @Inject Badges badges;
    @Inject Facts facts;
    @Inject Clock clock;

    /** By code, each in the version that counts today. */
    List<BadgeView> inUse() {
        return badges.of(Awarding.today(clock.instant()));
    }

    /** What that person did since the first day of any of those badges, by source. */
    Map<Source, List<Fact>> facts(List<BadgeView> badges, EmployeeId who) {
        var until = Awarding.today(clock.instant()).plusDays(1);
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
                                each -> facts.of(each.getKey(), each.getValue(), until, who)));
    }

    /**
     * @param facts of one person, by source, from the badge's first day on or earlier
     */
    Optional<Step> step(BadgeView badge, Map<Source, List<Fact>> facts) {
        var rule = badge.rule().rule();
        var today = Awarding.today(clock.instant());
        var own =
                facts.get(rule.source()).stream()
                        .filter(fact -> !fact.day().isBefore(badge.from()))
                        .filter(rule::concerns)
                        .sorted(Fact.IN_TIME)
                        .toList();
        return rule.step(own, today);
    }
}
