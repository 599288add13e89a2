package aidas.recognition.equity;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.statistics.Events;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VeilTest {

    private static final int FLOOR = 5;

    private static void add(List<Portion> people, int count, String store, String region) {
        for (int i = 0; i < count; i++) {
            Map<GroupKind, Unit> units = new EnumMap<>(GroupKind.class);
            units.put(GroupKind.STORE, new Unit(store, store));
            units.put(GroupKind.REGION, new Unit(region, region));
            people.add(new Portion(new Events(1, 90), units));
        }
    }

    @Test
    void R2_2_a_group_below_five_is_hidden_and_a_second_one_with_it() {
        var people = new ArrayList<Portion>();
        add(people, 4, "A", "R");
        add(people, 6, "B", "R");
        add(people, 9, "C", "R");
        assertThat(Veil.of(people, FLOOR)).isEqualTo(Map.of(GroupKind.STORE, Set.of("A", "B")));
    }

    @Test
    void R2_2_two_small_ones_hide_each_other_if_together_they_are_five() {
        var people = new ArrayList<Portion>();
        add(people, 2, "A", "R");
        add(people, 3, "B", "R");
        add(people, 9, "C", "R");
        assertThat(Veil.of(people, FLOOR)).isEqualTo(Map.of(GroupKind.STORE, Set.of("A", "B")));
        add(people, 9, "D", "R");
        people.removeIf(each -> each.units().get(GroupKind.STORE).code().equals("B"));
        add(people, 1, "B", "R");
        assertThat(Veil.of(people, FLOOR).get(GroupKind.STORE)).hasSize(3).contains("A", "B");
    }

    @Test
    void R2_2_nor_may_a_region_less_its_stores_tell() {
        var people = new ArrayList<Portion>();
        add(people, 4, "A", "R");
        add(people, 9, "B", "R");
        add(people, 7, "C", "R");
        add(people, 4, "D", "S");
        add(people, 9, "E", "S");
        // company less stores leaves A and D, eight people; but each region less its stores only
        // one
        assertThat(Veil.of(people, FLOOR))
                .isEqualTo(Map.of(GroupKind.STORE, Set.of("A", "C", "D", "E")));
    }

    @Test
    void R2_2_a_group_that_was_hidden_for_others_is_not_the_only_one() {
        var people = new ArrayList<Portion>();
        add(people, 9, "A", "R");
        add(people, 6, "B", "R");
        add(people, 3, "C", "R");
        add(people, 9, "C", "S");
        add(people, 9, "D", "S");
        // R less A and B is three people of C, so B is hidden; but company less the others is B
        assertThat(Veil.of(people, FLOOR).get(GroupKind.STORE)).hasSizeGreaterThan(1).contains("B");
    }

    @Test
    void R2_2_where_all_are_large_all_are_shown() {
        var people = new ArrayList<Portion>();
        add(people, 5, "A", "R");
        add(people, 6, "B", "R");
        add(people, 7, "C", "S");
        assertThat(Veil.of(people, FLOOR)).isEmpty();
    }

    /** A store of ten, of whom each team has five, beside three people of another store. */
    private static List<Portion> crossed(int stores) {
        var people = new ArrayList<Portion>();
        for (int i = 0; i < 10; i++) {
            people.add(in("A", i < 5 ? "x" : "y"));
        }
        people.add(in("B", "x"));
        people.add(in("B", "y"));
        people.add(in("B", "y"));
        for (int i = 0; i < 6 * stores; i++) {
            people.add(in(i < 6 ? "B" : "S" + i / 6, "z"));
        }
        return people;
    }

    private static Portion in(String store, String team) {
        Map<GroupKind, Unit> units = new EnumMap<>(GroupKind.class);
        units.put(GroupKind.STORE, new Unit(store, store));
        units.put(GroupKind.TEAM, new Unit(team, team));
        return new Portion(new Events(1, 90), units);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 450, 1000})
    void R2_2_nor_do_two_steps_tell_however_many_groups_are_shown(int stores) {
        // company less A less team z is three people of B
        var hidden = Veil.of(crossed(stores), FLOOR);
        assertThat(hidden.keySet()).containsExactly(GroupKind.STORE);
        assertThat(hidden.get(GroupKind.STORE)).contains("A").hasSize(2);
    }

    @Provide
    Arbitrary<List<Portion>> companies() {
        var person =
                Combinators.combine(
                                Arbitraries.of("A", "B", "C", "D", "E", "F"),
                                Arbitraries.of("R", "S", "T"),
                                Arbitraries.of("lead", "member"))
                        .as(
                                (store, region, role) -> {
                                    Map<GroupKind, Unit> units = new EnumMap<>(GroupKind.class);
                                    units.put(GroupKind.STORE, new Unit(store, store));
                                    units.put(GroupKind.REGION, new Unit(region, region));
                                    units.put(GroupKind.ROLE, new Unit(role, role));
                                    return new Portion(new Events(1, 90), units);
                                });
        return person.list().ofMinSize(5).ofMaxSize(45);
    }

    @Property(tries = 2000)
    void R2_2_nothing_of_one_to_four_people_follows_by_subtraction(
            @ForAll("companies") List<Portion> people) {
        var hidden = Veil.of(people, FLOOR);
        var shown = new ArrayList<Set<Integer>>();
        var company = new HashSet<Integer>();
        for (var kind : GroupKind.values()) {
            people.stream()
                    .map(each -> each.units().get(kind))
                    .filter(unit -> unit != null)
                    .distinct()
                    .filter(unit -> !hidden.getOrDefault(kind, Set.of()).contains(unit.code()))
                    .map(unit -> members(people, kind, unit))
                    .forEach(shown::add);
        }
        for (int i = 0; i < people.size(); i++) {
            company.add(i);
        }
        shown.add(company);
        assertThat(computable(shown)).allMatch(each -> each.size() >= FLOOR);
    }

    /** What follows from the figures of these people by taking one from another, twice over. */
    private static Set<Set<Integer>> computable(Collection<Set<Integer>> shown) {
        var known = new LinkedHashSet<>(shown);
        for (int step = 0; step < 2; step++) {
            var found = new LinkedHashSet<Set<Integer>>();
            for (var whole : known) {
                for (var part : known) {
                    if (whole.size() > part.size() && whole.containsAll(part)) {
                        var rest = new HashSet<>(whole);
                        rest.removeAll(part);
                        found.add(rest);
                    }
                }
            }
            known.addAll(found);
        }
        return known;
    }

    private static Set<Integer> members(List<Portion> people, GroupKind kind, Unit unit) {
        var members = new HashSet<Integer>();
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).units().get(kind).equals(unit)) {
                members.add(i);
            }
        }
        return members;
    }
}
