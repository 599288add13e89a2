package aidas.recognition.badge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * So many in a span (R2.2).
 *
 * @param times how many different ones
 * @param people from how many different colleagues at least; 1 for whomever
 * @param inARow how many spans one after the other
 */
public record Often(Source source, String about, int times, Span span, int people, int inARow)
        implements Rule {

    @Override
    public List<Award> awards(List<Fact> facts, LocalDate today) {
        return People.of(facts).stream().flatMap(own -> new Count().of(own).stream()).toList();
    }

    @Override
    public boolean once() {
        return span == Span.EVER;
    }

    @Override
    public Optional<Step> step(List<Fact> own, LocalDate today) {
        if (people > 1 || inARow > 1) {
            return Optional.empty();
        }
        var now = span.of(today);
        long have =
                own.stream()
                        .filter(fact -> fact.good() && span.of(fact.day()).equals(now))
                        .map(Fact::key)
                        .distinct()
                        .count();
        return Optional.of(new Step((int) have, times));
    }

    @Override
    public LocalDate known(LocalDate from) {
        return Rule.super.known(from).minusMonths((long) inARow * span.months());
    }

    /** Of one person, through time. */
    private final class Count {

        private final List<Award> awards = new ArrayList<>();
        private final Set<String> keys = new LinkedHashSet<>();
        private final Set<Long> others = new HashSet<>();
        private final List<String> before = new ArrayList<>();
        private String now = "";
        private String last = "";
        private int row;

        List<Award> of(List<Fact> own) {
            own.stream().filter(Fact::good).forEach(this::add);
            return awards;
        }

        private void add(Fact fact) {
            var its = span.of(fact.day());
            if (!its.equals(now)) {
                now = its;
                keys.clear();
                others.clear();
            }
            if (last.equals(now)) {
                return;
            }
            keys.add(fact.key());
            if (fact.from() != null) {
                others.add(fact.from());
            }
            if (keys.size() >= times && (people == 1 || others.size() >= people)) {
                met(fact);
            }
        }

        private void met(Fact fact) {
            if (row > 0 && !last.equals(span.before(fact.day()))) {
                row = 0;
                before.clear();
            }
            last = now;
            row++;
            before.addAll(keys);
            if (row == inARow) {
                awards.add(new Award(fact.who(), now, fact.day(), List.copyOf(before)));
                row = 0;
                before.clear();
            }
        }
    }
}
