package aidas.leaderboard;

import static aidas.leaderboard.Stores.asked;
import static aidas.leaderboard.Stores.board;
import static aidas.leaderboard.Stores.mixed;
import static aidas.leaderboard.Stores.store;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aidas.organisation.Membership;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseMixTest {

    @Test
    void R5_1_the_adjusted_figure_is_the_companys_mean_plus_observed_less_expected() {
        // NPS 40 where the mix alone gives 30, in a company of 50
        var standing =
                board(mixed(store("a", 120, 40, 40), 30, 50), store("b", 1, 1, 1))
                        .standings()
                        .getFirst();
        assertThat(standing.raw().value()).isCloseTo(40, within(1e-9));
        assertThat(standing.adjusted().value()).isCloseTo(60, within(1e-9));
        assertThat(standing.adjusted().expected()).isCloseTo(30, within(1e-9));
        assertThat(standing.adjusted().high() - standing.adjusted().low())
                .isCloseTo(
                        standing.raw().intervalHigh() - standing.raw().intervalLow(), within(1e-9));
    }

    @Test
    void R5_1_the_adjusted_figure_stays_on_its_scale() {
        var standing = board(mixed(store("a", 200, 0, 0), 20, 50)).standings().getFirst();
        assertThat(standing.adjusted().value()).isEqualTo(100);
        assertThat(standing.adjusted().high()).isEqualTo(100);
    }

    @Test
    void R5_2_stores_that_do_as_expected_are_equal_whatever_their_mix() {
        // one serves complaints (everybody has −10 there), one serves purchases (70)
        var stores =
                List.of(
                        mixed(store("complaints", 90, 0, 110), -10, 30),
                        mixed(store("purchases", 340, 0, 60), 70, 30));
        assertThat(board(asked(UnitKind.STORE, Mix.RAW), stores, List.of()).locked()).isFalse();
        var fair = board(asked(UnitKind.STORE, Mix.ADJUSTED), stores, List.of());
        assertThat(fair.locked()).isTrue();
        assertThat(fair.standings())
                .allSatisfy(s -> assertThat(s.adjusted().value()).isCloseTo(30, within(1e-9)));
        assertThat(fair.line()).isCloseTo(30, within(1e-9));
    }

    @Test
    void R5_3_mixes_add_up() {
        var one = new CaseMix(10, 4, 3, 6, 0, .5);
        var both = one.plus(new CaseMix(30, 12, 21, 20, 5, .5));
        assertThat(both).isEqualTo(new CaseMix(40, 16, 24, 26, 5, .5));
        assertThat(both.difference()).isCloseTo(-.2, within(1e-12));
    }

    @Test
    void R5_4_teams_and_answers_as_of_today_are_compared_as_answered() {
        assertThat(asked(UnitKind.TEAM, Mix.ADJUSTED).possible().mix()).isEqualTo(Mix.RAW);
        var store = asked(UnitKind.STORE, Mix.ADJUSTED);
        assertThat(store.possible().mix()).isEqualTo(Mix.ADJUSTED);
        var today =
                new BoardRequest(
                        store.kind(),
                        store.scale(),
                        store.months(),
                        null,
                        null,
                        null,
                        Membership.TODAY,
                        Mix.ADJUSTED);
        assertThat(today.possible().mix()).isEqualTo(Mix.RAW);
    }

    @Test
    void a_mix_without_answers_is_refused() {
        assertThatThrownBy(() -> new CaseMix(0, 0, 0, 0, 0, 0)).hasMessageContaining("answers");
    }
}
