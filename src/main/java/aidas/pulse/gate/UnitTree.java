package aidas.pulse.gate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The units of one wave: the company, its regions, their stores, their teams. Never changes. */
public final class UnitTree {

    private final Map<Unit, Unit> parents = new HashMap<>();
    private final Map<Unit, List<Unit>> children = new TreeMap<>();

    private UnitTree(SortedSet<Unit> teams, Map<Unit, Unit> above) {
        children.put(Unit.COMPANY, new ArrayList<>());
        teams.forEach(team -> add(team, above));
    }

    /**
     * @param leaves where people were invited, each at least once, with or without answers
     * @throws IllegalArgumentException if a store lies in two regions
     */
    public static UnitTree of(Collection<Leaf> leaves) {
        var teams = new TreeSet<Unit>();
        var above = new HashMap<Unit, Unit>();
        for (var leaf : leaves) {
            var store = Unit.store(leaf.store());
            var region = Unit.region(leaf.region());
            teams.add(leaf.unit());
            above.put(leaf.unit(), store);
            above.put(region, Unit.COMPANY);
            var other = above.put(store, region);
            if (other != null && !other.equals(region)) {
                throw new IllegalArgumentException(
                        "store %s lies in region %s and in region %s"
                                .formatted(leaf.store(), other.code(), region.code()));
            }
        }
        return new UnitTree(teams, above);
    }

    private void add(Unit unit, Map<Unit, Unit> above) {
        if (!children.containsKey(unit)) {
            var parent = above.get(unit);
            add(parent, above);
            children.put(unit, new ArrayList<>());
            children.get(parent).add(unit);
            parents.put(unit, parent);
        }
    }

    /** Every unit, from the company down, by code. */
    public Collection<Unit> units() {
        return List.copyOf(children.keySet());
    }

    public boolean holds(Unit unit) {
        return children.containsKey(unit);
    }

    /** Empty for the company. */
    public Optional<Unit> parent(Unit unit) {
        return Optional.ofNullable(parents.get(unit));
    }

    /** By code; empty for a team. */
    public List<Unit> children(Unit unit) {
        return List.copyOf(children.getOrDefault(unit, List.of()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitTree that && parents.equals(that.parents);
    }

    @Override
    public int hashCode() {
        return parents.hashCode();
    }
}
