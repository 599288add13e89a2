package aidas.recognition.equity.ring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RingRuleTest {

    private static final int PEOPLE = 600;
    private static final int IN_A_STORE = 15;

    private final List<Gift> gifts = new ArrayList<>();

    private void times(int times, long giver, long receiver) {
        for (int i = 0; i < times; i++) {
            gifts.add(new Gift(giver, receiver, "1-1"));
        }
    }

    @Test
    void R1_1_three_times_each_and_mostly_each_other_are_a_ring_of_two() {
        times(3, 1, 2);
        times(3, 2, 1);
        assertThat(RingRule.in(gifts)).containsExactly(Circle.of(1L, 2L));
        times(2, 1, 3);
        assertThat(RingRule.in(gifts)).as("three of five are 60 %").hasSize(1);
        times(1, 1, 4);
        assertThat(RingRule.in(gifts)).as("three of six are less").isEmpty();
    }

    @Test
    void R1_1_twice_is_not_enough_for_two() {
        times(9, 1, 2);
        times(2, 2, 1);
        assertThat(RingRule.in(gifts)).isEmpty();
    }

    @Test
    void R1_2_three_in_a_circle_are_a_ring_whichever_way_round() {
        times(2, 3, 1);
        times(2, 1, 2);
        times(2, 2, 3);
        assertThat(RingRule.in(gifts)).containsExactly(Circle.of(1L, 2L, 3L));
        times(2, 2, 9);
        assertThat(RingRule.in(gifts)).as("half of what one gave went out").isEmpty();
    }

    @Test
    void R1_2_three_of_whom_two_are_a_ring_are_none_of_their_own() {
        times(3, 1, 2);
        times(3, 2, 1);
        times(2, 2, 3);
        times(2, 3, 1);
        assertThat(RingRule.in(gifts)).containsExactly(Circle.of(1L, 2L));
    }

    @Test
    void R1_2_a_ring_has_two_or_three_people() {
        assertThat(Circle.of(5L, 2L)).isEqualTo(Circle.of(2L, 5L));
        assertThat(Circle.of(12L, 2L).key()).isEqualTo("2,12");
        assertThatThrownBy(() -> Circle.of(1L, 1L)).hasMessageContaining("two or three");
    }

    /** 600 people in stores of 15 who thank somebody of the own store by chance, twice a month. */
    private List<Gift> chance(SplittableRandom random) {
        var all = new ArrayList<Gift>();
        for (int i = 0; i < 2 * PEOPLE; i++) {
            long giver = random.nextInt(PEOPLE);
            long store = giver / IN_A_STORE;
            long receiver = store * IN_A_STORE + random.nextInt(IN_A_STORE);
            if (giver != receiver) {
                all.add(new Gift(giver, receiver, store + "-" + store));
            }
        }
        return all;
    }

    @Test
    void R1_3_in_two_hundred_months_of_chance_there_is_hardly_a_ring() {
        var random = new SplittableRandom(74);
        int months = 0;
        for (int month = 0; month < 200; month++) {
            months += RingRule.in(chance(random)).isEmpty() ? 0 : 1;
        }
        assertThat(months).isLessThanOrEqualTo(2);
    }

    @Test
    void R1_3_rings_that_were_planted_are_found_and_no_others() {
        var random = new SplittableRandom(75);
        for (int month = 0; month < 20; month++) {
            gifts.clear();
            chance(random).stream().filter(gift -> gift.giver() > 4).forEach(gifts::add);
            times(4, 0, 1);
            times(3, 1, 0);
            times(2, 2, 3);
            times(2, 3, 4);
            times(3, 4, 2);
            times(1, 3, 9);
            assertThat(RingRule.in(gifts))
                    .containsExactly(Circle.of(0L, 1L), Circle.of(2L, 3L, 4L));
        }
    }
}
