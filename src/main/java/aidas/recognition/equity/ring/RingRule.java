package aidas.recognition.equity.ring;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Who mostly thanked each other in a month (R1.1, R1.2). */
final class RingRule {

    static final int EACH_OF_TWO = 3;
    static final int EACH_OF_THREE = 2;
    static final double MOSTLY = .6;

    private final Map<Long, Map<Long, Long>> given;

    private RingRule(Collection<Gift> gifts) {
        given =
                gifts.stream()
                        .collect(
                                groupingBy(
                                        Gift::giver,
                                        TreeMap::new,
                                        groupingBy(Gift::receiver, TreeMap::new, counting())));
    }

    /** Twos before threes, each by its people's keys. */
    static List<Circle> in(Collection<Gift> gifts) {
        var rule = new RingRule(gifts);
        var twos = rule.twos();
        var rings = new ArrayList<>(twos);
        rule.threes().stream()
                .filter(three -> twos.stream().noneMatch(three::holds))
                .forEach(rings::add);
        return rings;
    }

    private List<Circle> twos() {
        var found = new ArrayList<Circle>();
        for (long one : given.keySet()) {
            for (long other : liked(one, EACH_OF_TWO)) {
                var two = Circle.of(one, other);
                if (one < other && count(other, one) >= EACH_OF_TWO && mostlyInside(two)) {
                    found.add(two);
                }
            }
        }
        return found;
    }

    private Set<Circle> threes() {
        var found = new LinkedHashSet<Circle>();
        for (long one : given.keySet()) {
            for (long next : liked(one, EACH_OF_THREE)) {
                for (long last : liked(next, EACH_OF_THREE)) {
                    if (last != one && count(last, one) >= EACH_OF_THREE) {
                        found.add(Circle.of(one, next, last));
                    }
                }
            }
        }
        found.removeIf(three -> !mostlyInside(three));
        return found;
    }

    private List<Long> liked(long giver, int least) {
        return given.getOrDefault(giver, Map.of()).entrySet().stream()
                .filter(each -> each.getValue() >= least)
                .map(Map.Entry::getKey)
                .toList();
    }

    private long count(long giver, long receiver) {
        return given.getOrDefault(giver, Map.of()).getOrDefault(receiver, 0L);
    }

    private boolean mostlyInside(Circle circle) {
        return circle.people().stream()
                .allMatch(
                        giver -> {
                            var to = given.getOrDefault(giver, Map.of());
                            long inside =
                                    circle.people().stream()
                                            .mapToLong(each -> to.getOrDefault(each, 0L))
                                            .sum();
                            long all = to.values().stream().mapToLong(Long::longValue).sum();
                            return inside >= MOSTLY * all;
                        });
    }
}
