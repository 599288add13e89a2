package aidas.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookbackTest {

    @ParameterizedTest
    @CsvSource(
            value = {"30, 30", "90, 90", "365, 365", "31, 90", "-1, 90", "x, 90", "null, 90"},
            nullValues = "null")
    void an_address_chooses_one_of_three_or_gets_the_usual(String days, int looked) {
        assertThat(Lookback.of(days).days()).isEqualTo(looked);
    }
}
