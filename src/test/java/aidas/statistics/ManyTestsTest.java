package aidas.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aidas.Oracle;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManyTestsTest {

    @ParameterizedTest
    @ValueSource(strings = {"bh1995", "r_docs", "unsorted"})
    void R7_1_p_values_are_adjusted_as_in_R(String example) {
        var expected = Oracle.read("D-O08_multiple_testing").at(example);
        var adjusted = ManyTests.falseDiscovery(expected.numbers("p"));
        assertThat(adjusted).containsExactly(expected.numbers("BH"), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bh1995", "r_docs"})
    void R22_6_p_values_are_adjusted_by_holm_as_in_R(String example) {
        var expected = Oracle.read("D-O08_multiple_testing").at(example);
        var adjusted = ManyTests.holm(expected.numbers("p"));
        assertThat(adjusted).containsExactly(expected.numbers("holm"), within(1e-9));
    }

    @Test
    void R7_1_four_of_the_fifteen_hold() {
        var p = Oracle.read("D-O08_multiple_testing").at("bh1995").numbers("p");
        assertThat(Arrays.stream(ManyTests.falseDiscovery(p)).filter(q -> q <= .05)).hasSize(4);
    }

    @Test
    void R22_6_p_values_come_in_any_order() {
        assertThat(ManyTests.holm(.04, .01, .5))
                .containsExactly(new double[] {.08, .03, .5}, within(1e-12));
        assertThat(ManyTests.holm()).isEmpty();
    }

    @Test
    void R7_1_one_test_stays_as_it_is_and_none_gives_none() {
        assertThat(ManyTests.falseDiscovery(.03)).containsExactly(.03);
        assertThat(ManyTests.falseDiscovery()).isEmpty();
    }

    @Test
    void R7_1_what_is_no_probability_is_refused() {
        assertThatThrownBy(() -> ManyTests.falseDiscovery(1.2)).hasMessageContaining("0 and 1");
        assertThatThrownBy(() -> ManyTests.falseDiscovery(Double.NaN))
                .hasMessageContaining("0 and");
    }
}
