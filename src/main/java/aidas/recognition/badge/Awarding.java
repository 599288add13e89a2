package aidas.recognition.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Awards what a rule has earned people since its first day (R3.2). */
@ApplicationScoped
class Awarding {

    @Inject Badges badges;
    @Inject Facts facts;
    @Inject Awards awards;
    @Inject Event<BadgeAwarded> awarded;

    /** Days that are over in every zone of the company but the westernmost. */
    static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /**
     * All that is earned before today and not awarded yet.
     *
     * @return how many
     */
    int award(long key, Instant now) {
        var rule = badges.alone(key);
        var until = badges.reach(rule, today(now));
        var earned =
                Evaluation.of(
                        rule.rule(), facts.of(rule.rule().source(), rule.fromDay(), until), until);
        var fresh = Evaluation.fresh(earned, awards.evidence(rule.badgeId()));
        var added = awards.add(rule, fresh, now);
        var badge = badges.code(rule);
        added.forEach(
                each ->
                        awarded.fire(
                                new BadgeAwarded(each.id(), badge, each.who(), each.day(), now)));
        rule.awarded(until);
        return added.size();
    }
}
