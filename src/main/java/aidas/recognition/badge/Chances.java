package aidas.recognition.badge;

import aidas.organisation.EmployeeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

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

    /** Empty too for who has what a person gets once. */
    Optional<Step> step(BadgeView badge, EmployeeId who) {
        var rule = badge.rule().rule();
        if (rule.once() && awards.hasForEver(badge.code(), who)) {
            return Optional.empty();
        }
        var today = Awarding.today(clock.instant());
        var own =
                facts.of(rule.source(), badge.from(), today.plusDays(1), who).stream()
                        .filter(rule::concerns)
                        .sorted(Fact.IN_TIME)
                        .toList();
        return rule.step(own, today);
    }
}
