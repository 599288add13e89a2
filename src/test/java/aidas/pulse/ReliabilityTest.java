package aidas.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aidas.pulse.UnitResult.Outcome;
import aidas.pulse.gate.Histogram;
import aidas.pulse.gate.Reason;
import aidas.pulse.gate.Unit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

    private static final Question ROTAS =
            new Question("rotas", QuestionKind.ITEM, new Wording("Rotas", "Графици", "Grafikai"));

    private static UnitResult store(String code, int... counts) {
        var histogram = Histogram.of(counts);
        return new UnitResult(
                Unit.store(code),
                code,
                new Outcome.Shown(Reading.of(QuestionKind.ITEM, histogram), counts));
    }

    @Test
    void R5_2_reliability_comes_from_the_stores_that_are_shown() {
        // Means 2 and 4, squares within 2 + 2, n 4 each: MSB 8, MSW 4/6
        var found =
                Reliability.of(
                                ROTAS,
                                List.of(
                                        store("A", 1, 2, 1, 0, 0),
                                        store("B", 0, 0, 1, 2, 1),
                                        new UnitResult(
                                                Unit.store("C"),
                                                "C",
                                                new Outcome.Withheld(Reason.TOO_FEW))))
                        .orElseThrow();
        assertThat(found.stores()).isEqualTo(2);
        assertThat(found.icc2()).isCloseTo((8 - 2.0 / 3) / 8, within(1e-12));
        assertThat(found.icc1()).isCloseTo((8 - 2.0 / 3) / (8 + 3 * 2.0 / 3), within(1e-12));
        assertThat(found.rwg()).isCloseTo(1 - (2.0 / 3) / 2, within(1e-12));
        assertThat(found.reliable()).isTrue();
    }

    @Test
    void R5_2_a_recommendation_is_counted_as_promoters_less_critics() {
        var asked = new Question("enps", QuestionKind.ENPS, new Wording("R", "R", "R"));
        // Promoters, neutrals, critics: 4 2 2 and 2 2 4, whatever their scores are
        int[][] counts = {{1, 0, 1, 0, 0, 0, 0, 1, 1, 1, 3}, {0, 4, 0, 0, 0, 0, 0, 2, 0, 0, 2}};
        var stores =
                Stream.of(counts)
                        .map(
                                each ->
                                        new UnitResult(
                                                Unit.store("S" + each[1]),
                                                "S",
                                                new Outcome.Shown(
                                                        Reading.of(
                                                                QuestionKind.ENPS,
                                                                Histogram.of(each)),
                                                        each)))
                        .toList();
        var found = Reliability.of(asked, stores).orElseThrow();
        // Means 0.25 and -0.25, squares about them 5.5 each: MSB 1, MSW 11/14
        assertThat(found.icc2()).isCloseTo(1 - 11.0 / 14, within(1e-12));
        assertThat(found.rwg()).isNull();
        assertThat(Reliability.rwg(asked, stores.getFirst())).isEmpty();
    }

    @Test
    void R5_2_agreement_is_told_unit_by_unit() {
        assertThat(Reliability.rwg(ROTAS, store("A", 1, 2, 1, 0, 0)).orElseThrow())
                .isCloseTo(1 - (2.0 / 3) / 2, within(1e-12));
    }

    @Test
    void R5_2_one_store_tells_nothing_of_differences() {
        assertThat(Reliability.of(ROTAS, List.of(store("A", 1, 2, 1, 0, 0)))).isEmpty();
        assertThat(Reliability.of(ROTAS, List.of())).isEmpty();
    }
}
