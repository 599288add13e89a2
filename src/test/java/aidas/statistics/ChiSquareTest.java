package aidas.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aidas.statistics.ChiSquare.Count;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChiSquareTest {

    @Test
    void it_agrees_with_scipy() {
        // scipy.stats.chi2_contingency([[30,70],[45,55],[20,80]], correction=False)
        var found =
                ChiSquare.ofShares(
                                List.of(new Count(30, 100), new Count(45, 100), new Count(20, 100)))
                        .orElseThrow();
        assertThat(found.statistic()).isCloseTo(14.634146341463415, within(1e-12));
        assertThat(found.df()).isEqualTo(2);
        assertThat(found.p()).isCloseTo(0.0006641030858712745, within(1e-12));
        assertThat(found.merged()).isZero();
    }

    @Test
    void groups_that_expect_fewer_than_five_count_as_one() {
        // [[3,5],[2,10]] become [5,15]: chi2_contingency([[30,70],[45,55],[5,15]])
        var found =
                ChiSquare.ofShares(
                                List.of(
                                        new Count(30, 100),
                                        new Count(3, 8),
                                        new Count(45, 100),
                                        new Count(2, 12),
                                        new Count(0, 0)))
                        .orElseThrow();
        assertThat(found.statistic()).isCloseTo(6.0892857142857135, within(1e-12));
        assertThat(found.p()).isCloseTo(0.0476133137062235, within(1e-12));
        assertThat(found.merged()).isEqualTo(2);
    }

    @Test
    void where_nothing_can_differ_nothing_is_tested() {
        assertThat(ChiSquare.ofShares(List.of())).isEmpty();
        assertThat(ChiSquare.ofShares(List.of(new Count(5, 5), new Count(9, 9)))).isEmpty();
        assertThat(ChiSquare.ofShares(List.of(new Count(0, 50), new Count(0, 90)))).isEmpty();
        assertThat(ChiSquare.ofShares(List.of(new Count(1, 2), new Count(2, 3)))).isEmpty();
        assertThatThrownBy(() -> new Count(3, 2)).hasMessageContaining("0 to 2");
    }
}
