package aidas.recognition.badge;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * So many in a month by all of a store (R2.5). Evidence of each is the own part only.
 *
 * @param times how many different ones
 */
public record Together(Source source, String about, int times) implements Rule {

    @Override
    public Crowd.By by() {
        return Crowd.By.STORE;
    }

    @Override
    public List<Award> awards(List<Fact> facts, LocalDate today) {
        var groups =
                facts.stream()
                        .filter(Fact::good)
                        .collect(
                                Collectors.groupingBy(
                                        fact ->
                                                YearMonth.from(fact.day())
                                                        + " "
                                                        + fact.store().value(),
                                        TreeMap::new,
                                        Collectors.toList()));
        return groups.values().stream().flatMap(group -> of(group).stream()).toList();
    }

    private List<Award> of(List<Fact> group) {
        Set<String> keys = new LinkedHashSet<>();
        var part = new ArrayList<Fact>();
        for (var fact : group) {
            keys.add(fact.key());
            part.add(fact);
            if (keys.size() == times) {
                break;
            }
        }
        if (keys.size() < times) {
            return List.of();
        }
        var day = part.getLast().day();
        return People.of(part).stream()
                .map(
                        own ->
                                new Award(
                                        own.getFirst().who(),
                                        YearMonth.from(day) + " " + own.getFirst().store().value(),
                                        day,
                                        own.stream().map(Fact::key).distinct().toList()))
                .toList();
    }
}
