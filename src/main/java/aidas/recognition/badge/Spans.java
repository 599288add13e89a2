package aidas.recognition.badge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One person's time, span by span: what came together in each. */
final class Spans {

    private final Spread rule;
    private final List<Award> awards = new ArrayList<>();
    private final Set<String> keys = new LinkedHashSet<>();
    private final Set<Long> others = new HashSet<>();
    private final List<String> before = new ArrayList<>();
    private long shares;
    private String now = "";
    private String last = "";
    private int row;

    Spans(Spread rule) {
        this.rule = rule;
    }

    /** What the person earned, in the order of time. */
    List<Award> of(List<Fact> own) {
        own.stream().filter(Fact::good).forEach(this::add);
        return awards;
    }

    /** How much has come together in the span of today. */
    int running(List<Fact> own, LocalDate today) {
        var its = rule.span().of(today);
        own.stream()
                .filter(fact -> fact.good() && rule.span().of(fact.day()).equals(its))
                .forEach(this::take);
        return have();
    }

    private void add(Fact fact) {
        var its = rule.span().of(fact.day());
        if (!its.equals(now)) {
            now = its;
            keys.clear();
            others.clear();
            shares = 0;
        }
        if (last.equals(now)) {
            return;
        }
        take(fact);
        if (have() >= rule.times() && (rule.people() == 1 || others.size() >= rule.people())) {
            met(fact);
        }
    }

    private void take(Fact fact) {
        if (keys.add(fact.key())) {
            shares += fact.share();
        }
        if (fact.from() != null) {
            others.add(fact.from());
        }
    }

    private int have() {
        return rule.have(keys.size(), shares);
    }

    private void met(Fact fact) {
        if (row > 0 && !last.equals(rule.span().before(fact.day()))) {
            row = 0;
            before.clear();
        }
        last = now;
        row++;
        before.addAll(keys);
        if (row == rule.inARow()) {
            awards.add(new Award(fact.who(), now, fact.day(), List.copyOf(before)));
            row = 0;
            before.clear();
        }
    }
}
