package aidas.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RotationTest {

    @Property
    void R2_3_everybody_sees_each_question_once_before_any_again(
            @ForAll @IntRange(min = 1, max = 40) int cycle,
            @ForAll @IntRange(min = 1, max = 3) int perTurn,
            @ForAll @IntRange(max = 10_000) int nth) {
        var rotation = new Rotation(cycle, perTurn);
        var seen = new ArrayList<Integer>();
        int position = rotation.start(nth);
        for (int turn = 0; turn < 3 * cycle; turn++) {
            assertThat(rotation.asked(position)).doesNotHaveDuplicates();
            seen.addAll(rotation.asked(position));
            position = rotation.next(position);
        }
        for (int from = 0; from + cycle <= seen.size(); from += cycle) {
            assertThat(seen.subList(from, from + cycle)).doesNotHaveDuplicates();
        }
    }

    @Property
    void R2_4_questions_are_asked_equally_often(
            @ForAll @IntRange(min = 1, max = 12) int cycle,
            @ForAll @IntRange(min = 1, max = 3) int perTurn) {
        var rotation = new Rotation(cycle, perTurn);
        var asked = new HashMap<Integer, Integer>();
        IntStream.range(0, cycle * 10)
                .forEach(
                        nth ->
                                rotation.asked(rotation.start(nth))
                                        .forEach(q -> asked.merge(q, 1, Integer::sum)));
        assertThat(new HashSet<>(asked.values())).hasSize(1);
        assertThat(asked).hasSize(cycle);
    }

    @Test
    void R2_3_a_turn_goes_on_where_the_last_one_stopped() {
        var rotation = new Rotation(5, 2);
        assertThat(rotation.asked(4)).isEqualTo(List.of(4, 0));
        assertThat(rotation.next(4)).isEqualTo(1);
        assertThat(new Rotation(2, 3).asked(1)).isEqualTo(List.of(1, 0));
        assertThatThrownBy(() -> new Rotation(0, 1)).hasMessageContaining("needs questions");
    }
}
