package aidas.recognition.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** Awards what rules have earned people since their first days (R3.2). */
@ApplicationScoped
class Awarding {

    @Inject Badges badges;
    @Inject Facts facts;
    @Inject Awards awards;
    @Inject Event<BadgesAwarded> awarded;

    /** Days that are over in every zone of the company but the westernmost. */
    static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /**
     * All that is earned before today and not awarded yet. It is published once for all rules: who
     * hears of it can lock everybody concerned in one order (R3.5).
     *
     * @return how many
     */
    int award(List<Long> keys, Instant now) {
        var added = keys.stream().flatMap(key -> award(key, now)).toList();
        if (!added.isEmpty()) {
            awarded.fire(new BadgesAwarded(added, now));
        }
        return added.size();
    }

    private Stream<BadgesAwarded.One> award(long key, Instant now) {
        var rule = badges.alone(key);
        var until = badges.reach(rule, today(now));
        var earned =
                Evaluation.of(
                        rule.rule(), facts.of(rule.rule().source(), rule.fromDay(), until), until);
        var fresh = Evaluation.fresh(earned, awards.evidence(rule.badgeId()));
        var badge = badges.code(rule);
        var added = awards.add(rule, fresh, now);
        rule.awarded(until);
        return added.stream()
                .map(each -> new BadgesAwarded.One(each.id(), badge, each.who(), each.day()));
    }
}
