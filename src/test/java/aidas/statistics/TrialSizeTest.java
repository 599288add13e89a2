package aidas.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrialSizeTest {

    @ParameterizedTest
    @CsvSource({"0.5, 34", "0.8, 15", "0.2, 199"})
    void R24_7_so_many_sets_find_an_effect_as_in_cohens_tables(double d, int sets) {
        // G*Power, difference of two dependent means, two-sided, .05, power .8: n 34, 15, 199
        assertThat(TrialSize.needed(d, 1, .95, .8)).hasValue(sets);
        assertThat(TrialSize.detectable(sets, 1, .95, .8)).isLessThanOrEqualTo(d);
        assertThat(TrialSize.detectable(sets - 1, 1, .95, .8)).isGreaterThan(d);
    }

    @Test
    void R24_7_what_is_said_to_be_found_is_found_as_often() {
        var normal = new NormalDraws(new SplittableRandom(7));
        double effect = TrialSize.detectable(8, TrialSize.gap(1, 3), .95, .8);
        int found = 0;
        for (int run = 0; run < 4_000; run++) {
            var sets = new ArrayList<MatchedSet>();
            for (int i = 0; i < 8; i++) {
                var others = List.of(normal.next(), normal.next(), normal.next());
                sets.add(new MatchedSet(effect + normal.next(), others));
            }
            found += DifferenceInDifferences.of(sets).orElseThrow().p() <= .05 ? 1 : 0;
        }
        assertThat(found / 4_000.0).isCloseTo(.8, within(.03));
    }

    @Test
    void R24_7_more_others_make_a_gap_less_uncertain() {
        assertThat(TrialSize.gap(3, 1)).isCloseTo(3 * Math.sqrt(2), within(1e-12));
        assertThat(TrialSize.gap(3, 3)).isCloseTo(3 * Math.sqrt(4 / 3.0), within(1e-12));
    }

    @Test
    void R24_7_what_nobody_has_stores_for_has_no_number() {
        assertThat(TrialSize.needed(.001, 1, .95, .8)).isEmpty();
        assertThat(TrialSize.needed(1, 0, .95, .8)).hasValue(2);
        assertThatThrownBy(() -> TrialSize.needed(0, 1, .95, .8)).hasMessageContaining("above 0");
    }
}
