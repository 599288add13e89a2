package aidas.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.shared.NotFound;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Who gets rewards, against the database. */
@InContainer
class FairnessIT extends TwoStoresWithRewards {

    @Inject FairnessReading fairness;

    @Test
    void R6_1_it_counts_people_not_what_they_asked_for() {
        offered(Drafts.costing(0).by("nobody"));
        asked(BORIS);
        asked(BORIS);
        employee(ANNA);
        requests.cancel(asked(ANNA).id());
        harriet();
        em.flush();
        var fair = fairness.of(OFF);
        assertThat(fair.asked()).isEqualTo(3);
        assertThat(fair.moved()).containsEntry(RedemptionState.CANCELLED, 1L);
        var here =
                fair.stores().stream()
                        .filter(each -> each.name().equals("Store " + HERE))
                        .findFirst()
                        .orElseThrow();
        assertThat(here.share().people()).isEqualTo(5);
        assertThat(here.share().share()).isEqualTo(0.2);
        assertThatThrownBy(() -> fairness.of(new RewardCode("rw-none")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void R6_2_a_store_of_one_is_withheld() {
        offered(Drafts.costing(0).by("nobody"));
        asked(EGLE);
        harriet();
        em.flush();
        assertThat(fairness.of(OFF).stores())
                .filteredOn(each -> each.name().equals("Store " + THERE))
                .allMatch(each -> each.share() == null);
    }
}
