package aidas.recognition.badge;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** Awards what rules have earned people since their first days (R3.2). */
@ApplicationScoped
class Awarding {

    @Inject Badges badges;
    @Inject Crowds crowds;
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
    int award(Instant now) {
        var due = badges.alone(today(now));
        var added = new ArrayList<BadgesAwarded.One>();
        due.stream()
                .collect(groupingBy(DueRule::read, LinkedHashMap::new, toList()))
                .forEach((read, rules) -> added.addAll(award(read, rules, now)));
        due.forEach(DueRule::done);
        if (!added.isEmpty()) {
            awarded.fire(new BadgesAwarded(added, now));
        }
        return added.size();
    }

    /** What several rules count is read once, crowd by crowd. */
    private List<BadgesAwarded.One> award(DueRule.Read read, List<DueRule> rules, Instant now) {
        var from = rules.stream().map(DueRule::from).min(Comparator.naturalOrder()).orElseThrow();
        var until = rules.stream().map(DueRule::until).max(Comparator.naturalOrder()).orElseThrow();
        var given = awards.given(rules.stream().map(each -> each.kept().badgeId()).toList());
        var added = new ArrayList<BadgesAwarded.One>();
        for (var crowd : concerned(read, rules)) {
            var known =
                    facts.of(read.source(), from, until, crowd).stream()
                            .sorted(Fact.IN_TIME)
                            .toList();
            added.addAll(award(rules, known, given, now));
        }
        return added;
    }

    /** A night costs what the day brought, not what the years did (R3.6). */
    private List<Crowd> concerned(DueRule.Read read, List<DueRule> rules) {
        if (rules.stream().anyMatch(DueRule::isOfAll)) {
            return crowds.all(read.by());
        }
        var since = rules.stream().map(DueRule::since).min(Comparator.naturalOrder()).orElseThrow();
        return crowds.touched(read.source(), read.by(), since);
    }

    /** Two statements for all rules of a crowd. */
    private List<BadgesAwarded.One> award(
            List<DueRule> rules, List<Fact> known, Set<Long> given, Instant now) {
        var earned = new LinkedHashMap<DueRule, List<Award>>();
        rules.forEach(rule -> earned.put(rule, rule.earned(known)));
        earned.values().removeIf(List::isEmpty);
        var before =
                earned.keySet().stream()
                        .filter(rule -> given.contains(rule.kept().badgeId()))
                        .toList();
        var kept =
                awards.kept(
                        before.stream().map(rule -> rule.kept().badgeId()).distinct().toList(),
                        before.stream()
                                .flatMap(rule -> earned.get(rule).stream())
                                .map(Award::who)
                                .distinct()
                                .toList());
        var fresh = new ArrayList<Granted>();
        earned.forEach((rule, all) -> fresh.add(kept.fresh(rule, all)));
        return awards.add(fresh, now);
    }
}
