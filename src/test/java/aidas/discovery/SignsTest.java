package aidas.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.organisation.EmployeeId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignsTest {

    private static Trace person(Long points, int adopted, int declined, int colleagues, int named) {
        return new Trace(
                new EmployeeId(1),
                "E1",
                "A",
                "B",
                "S",
                points,
                adopted,
                declined,
                colleagues,
                named);
    }

    /** Twenty others: points 10, 20 … 200, two thanked by eight, two named by six. */
    private static Signs company() {
        var everybody = new ArrayList<Trace>();
        for (int i = 1; i <= 20; i++) {
            everybody.add(person(10L * i, 0, 0, i > 18 ? 8 : i / 4, i > 18 ? 6 : i / 5));
        }
        return Signs.of(everybody);
    }

    @Test
    void R1_2_quiet_is_who_takes_no_part_or_has_no_more_than_half_of_those_who_do() {
        assertThat(company().points()).isEqualTo(100);
        assertThat(company().quiet(person(null, 0, 0, 0, 0))).isTrue();
        assertThat(company().quiet(person(100L, 0, 0, 0, 0))).isTrue();
        assertThat(company().quiet(person(110L, 0, 0, 0, 0))).isFalse();
    }

    @Test
    void R1_3_signs_have_their_least_and_stand_out() {
        var signs = company();
        assertThat(signs.of(person(0L, 2, 2, 5, 4)))
                .containsExactly(Sign.IDEAS, Sign.THANKS, Sign.CUSTOMERS);
        assertThat(signs.of(person(0L, 1, 0, 4, 3))).isEmpty();
        assertThat(signs.of(person(0L, 2, 3, 0, 0))).isEmpty();
        var thankful = Signs.of(List.of(person(0L, 0, 0, 9, 9), person(0L, 0, 0, 9, 9)));
        assertThat(thankful.of(person(0L, 0, 0, 9, 9))).isEmpty();
    }

    @Test
    void R1_4_a_hint_takes_two_signs_and_few_points() {
        assertThat(company().tell(person(50L, 3, 0, 6, 0))).isTrue();
        assertThat(company().tell(person(50L, 3, 0, 0, 0))).isFalse();
        assertThat(company().tell(person(150L, 3, 0, 6, 9))).isFalse();
        assertThat(Signs.of(List.of()).tell(person(null, 0, 0, 0, 0))).isFalse();
    }
}
