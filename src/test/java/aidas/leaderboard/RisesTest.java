package aidas.leaderboard;

import static aidas.leaderboard.Stores.asked;
import static aidas.leaderboard.Stores.board;
import static aidas.leaderboard.Stores.store;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RisesTest {

    /** Ten stores between NPS 10 and 55 of 200 answers; the last as given. */
    private static List<Contender> stores(int lastPromoters, int lastDetractors) {
        var stores = new ArrayList<Contender>();
        for (int i = 0; i < 9; i++) {
            stores.add(store("store " + i, 90 + 5 * i, 40 - i, 70 - 4 * i));
        }
        stores.add(
                store("last", lastPromoters, 200 - lastPromoters - lastDetractors, lastDetractors));
        return stores;
    }

    private static List<Improved> improved(List<Contender> now, List<Contender> before) {
        return board(asked(UnitKind.STORE, Mix.RAW), now, before).improved();
    }

    @Test
    void R6_1_a_large_rise_is_named_with_what_remains_of_it() {
        var improved = improved(stores(160, 10), stores(60, 80));
        assertThat(improved).extracting(each -> each.unit().name()).containsExactly("last");
        var last = improved.getFirst();
        assertThat(last.rise()).isBetween(84.9, 85.1);
        assertThat(last.corrected()).isBetween(40.0, last.rise());
        assertThat(last.low()).isPositive();
        assertThat(last.p()).isLessThan(.05);
    }

    @Test
    void R6_2_where_nobody_changed_nobody_is_named() {
        assertThat(improved(stores(100, 50), stores(100, 50))).isEmpty();
    }

    @Test
    void R6_2_a_fall_is_never_named() {
        assertThat(improved(stores(60, 80), stores(160, 10))).isEmpty();
    }

    @Test
    void R6_1_who_had_too_few_answers_before_is_not_looked_at() {
        var before = new ArrayList<>(stores(160, 10));
        before.removeLast();
        before.add(store("last", 2, 2, 20));
        assertThat(improved(stores(160, 10), before)).isEmpty();
    }
}
