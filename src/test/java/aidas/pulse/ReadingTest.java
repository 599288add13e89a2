package aidas.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aidas.pulse.gate.Histogram;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class ReadingTest {

    @Test
    void R5_2_enps_has_n_and_the_interval_of_nps() {
        // statistics.md, N1: 10 promoters, 5 neutrals, 5 critics
        var reading = Reading.of(QuestionKind.ENPS, Histogram.of(1, 1, 1, 1, 0, 0, 1, 2, 3, 4, 6));
        assertThat(reading.n()).isEqualTo(20);
        assertThat(reading.value()).isCloseTo(25, within(1e-9));
        assertThat(reading.interval().low()).isCloseTo(-11.72, within(.005));
        assertThat(reading.interval().high()).isCloseTo(55.19, within(.005));
    }

    @Test
    void R5_2_an_item_has_the_interval_of_student() {
        // D-O22, R: t.test(c(5,5,4,5,3,4,5,1,2,5,4,5))$conf.int
        var reading = Reading.of(QuestionKind.ITEM, Histogram.of(1, 1, 1, 3, 6));
        assertThat(reading.value()).isEqualTo(4);
        assertThat(reading.interval().low()).isCloseTo(3.14326768837674, within(1e-12));
        assertThat(reading.interval().high()).isCloseTo(4.85673231162326, within(1e-12));
    }

    @Test
    void R5_2_a_mark_of_a_store_tells_mean_variance_and_scores() {
        var mark =
                new StoreMark(
                        new aidas.access.StoreCode("S1"),
                        new AskedThen(
                                new ProgrammeCode("test"),
                                3,
                                YearMonth.of(2026, 3),
                                "item-1",
                                QuestionKind.ITEM),
                        Histogram.of(0, 1, 2, 0, 2));
        assertThat(mark.n()).isEqualTo(5);
        assertThat(mark.mean()).isCloseTo(3.6, within(1e-12));
        assertThat(mark.variance()).isCloseTo(1.44, within(1e-12));
        assertThat(mark.scores()).containsExactly(2, 3, 3, 5, 5);
    }
}
