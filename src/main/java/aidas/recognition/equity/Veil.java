package aidas.recognition.equity;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which groups must stay hidden so that no figure, and no difference between a figure and those of
 * groups inside of it, tells of fewer people than the floor (R2.2).
 */
final class Veil {

    private record Group(GroupKind kind, String code, BitSet people) {

        boolean holds(Group other) {
            return Subtraction.holds(people, other.people);
        }

        int size() {
            return people.cardinality();
        }
    }

    private final Collection<Group> groups;
    private final Group company;
    private final Set<Group> hidden = new HashSet<>();
    private final int floor;

    private Veil(List<Portion> people, int floor) {
        this.floor = floor;
        var all = new BitSet();
        all.set(0, people.size());
        company = new Group(null, "", all);
        Map<String, Group> known = new TreeMap<>();
        for (int i = 0; i < people.size(); i++) {
            for (var unit : people.get(i).units().entrySet()) {
                var kind = unit.getKey();
                var code = unit.getValue().code();
                known.computeIfAbsent(kind + " " + code, key -> new Group(kind, code, new BitSet()))
                        .people()
                        .set(i);
            }
        }
        groups = List.copyOf(known.values());
    }

    /** Codes by kind; kinds of which all are shown are absent. */
    static Map<GroupKind, Set<String>> of(List<Portion> people, int floor) {
        var veil = new Veil(people, floor);
        veil.groups.stream().filter(each -> each.size() < floor).forEach(veil.hidden::add);
        while (veil.cover() || veil.deduced()) {
            // a group that was hidden may leave others too small
        }
        var codes = new TreeMap<GroupKind, Set<String>>();
        veil.hidden.forEach(
                each -> codes.computeIfAbsent(each.kind(), k -> new HashSet<>()).add(each.code()));
        return codes;
    }

    /** Hides one more group where that is needed. */
    private boolean cover() {
        if (revealed(company)) {
            return true;
        }
        return groups.stream().filter(each -> !hidden.contains(each)).anyMatch(this::revealed);
    }

    /**
     * Does something too small remain of it, or just one hidden group? Then the smallest group
     * inside is hidden.
     */
    private boolean revealed(Group whole) {
        for (var kind : GroupKind.values()) {
            var inside =
                    groups.stream()
                            .filter(each -> each.kind() == kind && kind != whole.kind())
                            .filter(each -> !hidden.contains(each) && whole.holds(each))
                            .toList();
            var rest = (BitSet) whole.people().clone();
            inside.forEach(each -> rest.andNot(each.people()));
            if (!inside.isEmpty() && tells(rest)) {
                hidden.add(inside.stream().min(Comparator.comparingInt(Group::size)).orElseThrow());
                return true;
            }
        }
        return false;
    }

    /** Does taking one from another, again and again, tell of too few? Then one of those hides. */
    private boolean deduced() {
        var shown =
                Stream.concat(groups.stream(), Stream.of(company))
                        .filter(each -> !hidden.contains(each))
                        .toList();
        var from = new Subtraction(shown.stream().map(Group::people).toList()).below(floor);
        from.map(places -> places.stream().mapToObj(shown::get).filter(each -> each != company))
                .flatMap(those -> those.min(Comparator.comparingInt(Group::size)))
                .ifPresent(hidden::add);
        return from.isPresent();
    }

    private boolean tells(BitSet rest) {
        return !rest.isEmpty()
                && (rest.cardinality() < floor
                        || hidden.stream().anyMatch(each -> each.people().equals(rest)));
    }
}
