package aidas.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aidas.reward.Fairness.Counted;
import aidas.reward.Fairness.Group;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FairnessTest {

    private static final RewardView REWARD =
            new RewardView(
                    1,
                    new RewardCode("rw-test"),
                    1,
                    Drafts.costing(5).terms(),
                    new Stock(null, null, 0),
                    false);

    private static Fairness of(Counted... stores) {
        var moved = Map.of(RedemptionState.DELIVERED, 3L, RedemptionState.DECLINED, 1L);
        return Fairness.of(REWARD, moved, Arrays.asList(stores), 5);
    }

    private static List<String> withheld(Counted... stores) {
        return of(stores).stores().stream()
                .filter(each -> each.share() == null)
                .map(Group::name)
                .toList();
    }

    @Test
    void R6_1_a_share_stands_with_its_people_and_its_range() {
        var fair = of(new Counted("A", 10, 3), new Counted("B", 30, 0));
        assertThat(fair.asked()).isEqualTo(4);
        var first = fair.stores().getFirst().share();
        assertThat(first.people()).isEqualTo(10);
        assertThat(first.share()).isEqualTo(0.3);
        // statsmodels.stats.proportion.proportion_confint(3, 10, method="wilson")
        assertThat(first.range().low()).isCloseTo(0.10779127, within(1e-7));
        assertThat(first.range().high()).isCloseTo(0.60322185, within(1e-7));
        assertThat(fair.company().share().share()).isEqualTo(0.075);
    }

    @Test
    void R6_2_a_small_store_is_withheld_with_a_second_one_that_would_give_it_away() {
        assertThat(
                        withheld(
                                new Counted("A", 4, 1),
                                new Counted("B", 9, 2),
                                new Counted("C", 30, 9)))
                .containsExactly("A", "B");
        assertThat(
                        withheld(
                                new Counted("A", 4, 1),
                                new Counted("B", 4, 2),
                                new Counted("C", 30, 9)))
                .containsExactly("A", "B");
        assertThat(
                        withheld(
                                new Counted("A", 2, 1),
                                new Counted("B", 2, 2),
                                new Counted("C", 30, 9)))
                .containsExactly("A", "B", "C");
        assertThat(withheld(new Counted("A", 5, 1), new Counted("B", 9, 2))).isEmpty();
    }

    @Test
    void R6_2_of_fewer_than_five_people_in_all_nothing_is_told() {
        var fair = of(new Counted("A", 4, 1));
        assertThat(fair.company().share()).isNull();
        assertThat(fair.stores().getFirst().share()).isNull();
    }
}
