package aidas.pulse;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.pulse.gate.Leaf;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SeatingTest {

    private static final Leaf KITCHEN = new Leaf("BG", "S1", "KIT");
    private static final Leaf NO_TEAM = new Leaf("BG", "S1", "");
    private static final Leaf OTHER = new Leaf("LT", "S2", "");

    private final Plan plan = Plans.spread(Plans.plan(5), Spread.PEOPLE, 2);

    private static List<Posted> people() {
        return LongStream.range(0, 60)
                .mapToObj(i -> new Posted(i, List.of(KITCHEN, NO_TEAM, OTHER).get((int) i % 3)))
                .toList();
    }

    @Test
    void R2_2_everybody_has_one_seat_drawn_by_lot() {
        var one = Seating.of(people(), plan, Map.of(), new Random(1));
        var other = Seating.of(people(), plan, Map.of(), new Random(2));
        assertThat(one.seats()).extracting(Seat::employee).doesNotHaveDuplicates().hasSize(60);
        assertThat(one.seats())
                .extracting(Seat::number)
                .isEqualTo(LongStream.range(0, 60).mapToObj(i -> (int) i).toList());
        assertThat(one.seats()).extracting(Seat::employee).isNotEqualTo(order(other));
        assertThat(one.places()).containsExactly(NO_TEAM, KITCHEN, OTHER);
        assertThat(one.invitedAt(1)).isEqualTo(20);
        assertThat(one.seats())
                .allSatisfy(
                        seat ->
                                assertThat(one.places().get(seat.place()))
                                        .isEqualTo(people().get((int) seat.employee()).place()));
    }

    private static List<Long> order(Seating seating) {
        return seating.seats().stream().map(Seat::employee).toList();
    }

    @Test
    void R2_3_who_was_invited_before_goes_on_there() {
        var seating = Seating.of(people(), plan, Map.of(7L, 4), new Random(1));
        assertThat(position(seating, 7)).isZero();
        var later = Seating.of(people(), plan, positions(seating), new Random(2));
        assertThat(position(later, 7)).isEqualTo(2);
    }

    @Test
    void R2_4_people_of_a_store_get_the_same_questions_if_so_planned() {
        var together = Plans.spread(plan, Spread.STORES, 2);
        var first = Seating.of(people(), together, Map.of(), new Random(1));
        assertThat(byStore(first)).allSatisfy((store, all) -> assertThat(all).hasSize(1));
        assertThat(byStore(first).values()).doesNotHaveDuplicates();
        var before = positions(first);
        before.remove(3L);
        var second = Seating.of(people(), together, before, new Random(2));
        assertThat(byStore(second)).allSatisfy((store, all) -> assertThat(all).hasSize(1));
        assertThat(byStore(second)).isNotEqualTo(byStore(first));
    }

    private static Map<String, Set<Integer>> byStore(Seating seating) {
        return seating.seats().stream()
                .collect(
                        groupingBy(
                                seat -> seating.places().get(seat.place()).store(),
                                mapping(Seat::position, toSet())));
    }

    private static Map<Long, Integer> positions(Seating seating) {
        return seating.seats().stream()
                .collect(
                        java.util.stream.Collectors.toMap(
                                Seat::employee,
                                Seat::position,
                                (a, b) -> a,
                                java.util.HashMap::new));
    }

    private static int position(Seating seating, long employee) {
        return positions(seating).get(employee);
    }
}
