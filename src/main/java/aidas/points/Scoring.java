package aidas.points;

import aidas.organisation.EmployeeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Pays what happened by the rules in force on its day, within their limits. */
@ApplicationScoped
class Scoring {

    /** Where a day ends last. */
    private static final ZoneOffset LATEST = ZoneOffset.ofHours(-12);

    @Inject ScoringRules rules;
    @Inject Accounts accounts;
    @Inject Ledger ledger;

    /** By which rules something of that day is paid; none if there is nothing to do. */
    List<ScoringRule> rules(Source source, LocalDate day) {
        return rules(source, day, day);
    }

    /** The same of something of these days, the last one too. */
    List<ScoringRule> rules(Source source, LocalDate first, LocalDate last) {
        return rules.inForce(source, first, last);
    }

    /**
     * Each by the rules of its day, in the order of days. All accounts are locked at once, so that
     * nobody waits for somebody who waits: a transaction pays once for what it concerns.
     *
     * @param all what happened; posted twice, nothing changes
     */
    void pay(List<ScoringRule> by, List<Occurrence> all) {
        if (by.isEmpty() || all.isEmpty()) {
            return;
        }
        var involved = all.stream().flatMap(Scoring::involved).distinct().toList();
        var joined = accounts.locked(involved);
        var counting =
                all.stream()
                        .filter(it -> joined.containsKey(it.who()))
                        .filter(it -> since(joined.get(it.who()), it))
                        .sorted(
                                Comparator.comparing(Occurrence::day)
                                        .thenComparing(it -> it.who().value()))
                        .toList();
        by.forEach(
                rule ->
                        pay(
                                rule,
                                counting.stream().filter(it -> rule.pays(it.day())).toList(),
                                involved));
    }

    /** Whoever pays, the same accounts are locked at once and in one order. */
    private static Stream<EmployeeId> involved(Occurrence it) {
        return Stream.concat(Stream.of(it.who()), it.others().stream());
    }

    /** What was before the person's yes counts for nothing (R4.2). */
    private static boolean since(Account account, Occurrence it) {
        return !it.at().isBefore(account.said())
                && !it.day().isBefore(LocalDate.ofInstant(account.said(), LATEST));
    }

    private void pay(ScoringRule rule, List<Occurrence> all, List<EmployeeId> involved) {
        if (all.isEmpty()) {
            return;
        }
        var terms = rule.terms();
        var since = terms.since(all.getFirst().day());
        var paid = new ArrayList<>(ledger.paid(rule.code(), since, involved));
        var postings = new ArrayList<NewPosting>();
        var unpaid = new ArrayList<Unpaid>();
        for (var it : all) {
            switch (terms.decide(it, paid)) {
                case Decision.Pays(var other) -> {
                    postings.add(NewPosting.earned(rule, it, other, it.at()));
                    paid.add(new Paid(it.who(), other, it.day(), it.at()));
                }
                case Decision.Refuses(var because) ->
                        unpaid.add(new Unpaid(rule, it, because, it.at()));
            }
        }
        ledger.post(postings);
        ledger.tell(unpaid);
    }
}
