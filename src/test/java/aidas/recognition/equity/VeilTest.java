package aidas.recognition.equity;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.statistics.Events;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
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
    void R2_2_where_all_are_large_all_are_shown() {
        var people = new ArrayList<Portion>();
        add(people, 5, "A", "R");
        add(people, 6, "B", "R");
        add(people, 7, "C", "S");
        assertThat(Veil.of(people, FLOOR)).isEmpty();
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

    @Property(tries = 400)
    void R2_2_no_shown_figure_less_shown_ones_inside_leaves_one_to_four(
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
        for (var whole : shown) {
            assertThat(whole.size()).isGreaterThanOrEqualTo(FLOOR);
            for (var part : shown) {
                if (whole.containsAll(part) && whole.size() > part.size()) {
                    assertThat(whole.size() - part.size()).isGreaterThanOrEqualTo(FLOOR);
                }
            }
        }
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
