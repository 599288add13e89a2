package aidas.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    private static final Suppression<Part> SMALL =
            new Suppression<>(Part::people, Comparator.comparing(Part::name), 5);

    private record Part(int name, int people) {}

    @Test
    void R22_7_a_small_part_takes_the_smallest_other_one_with_it() {
        var parts = List.of(new Part(1, 9), new Part(2, 3), new Part(3, 7), new Part(4, 7));
        assertThat(SMALL.of(parts)).extracting(Part::name).containsExactlyInAnyOrder(2, 3);
    }

    @Test
    void R22_7_small_parts_that_are_enough_together_take_none() {
        var parts = List.of(new Part(1, 9), new Part(2, 3), new Part(3, 2));
        assertThat(SMALL.of(parts)).extracting(Part::name).containsExactlyInAnyOrder(2, 3);
    }

    @Property
    void R22_7_what_is_withheld_is_nothing_or_of_enough_people_or_all(
            @ForAll @Size(max = 12) List<@IntRange(max = 12) Integer> people) {
        var parts =
                IntStream.range(0, people.size())
                        .mapToObj(i -> new Part(i, people.get(i)))
                        .toList();
        var withheld = SMALL.of(parts);
        assertThat(parts).filteredOn(part -> part.people() < 5).isSubsetOf(withheld);
        if (!withheld.isEmpty() && withheld.size() < parts.size()) {
            assertThat(withheld.stream().mapToInt(Part::people).sum()).isGreaterThanOrEqualTo(5);
        }
    }
}
