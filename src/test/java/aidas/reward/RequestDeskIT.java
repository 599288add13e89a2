package aidas.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Role;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.testbed.InContainer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Asking for rewards. */
@InContainer
class RequestDeskIT extends TwoStoresWithRewards {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Test
    void R2_1_the_catalogue_tells_what_is_left_and_what_is_in_the_way() {
        offered(Drafts.costing(30).stock(2, null));
        has(BORIS, 18);
        var offer = offer(BORIS);
        assertThat(offer.reward().stock().left()).isEqualTo(2);
        assertThat(offer.hindrance()).isEqualTo(Hindrance.SHORT);
        assertThat(offer.missing()).isEqualTo(12);
        assertThat(offer(ANNA).hindrance()).isEqualTo(Hindrance.APART);
        caller.is("nobody").with(Role.EMPLOYEE);
        assertThat(catalogue.mine().offers()).isEmpty();
        assertThat(catalogue.redemptions()).isEmpty();
    }

    @Test
    void R2_1_what_is_retired_or_over_is_not_offered() {
        offered(Drafts.costing(0).within(null, TODAY.minusDays(2)));
        employee(BORIS);
        assertThat(catalogue.mine().offers()).noneMatch(each -> each.reward().code().equals(OFF));
    }

    @Test
    void R2_2_a_key_asks_once_and_for_one_reward() throws Exception {
        offered(Drafts.costing(10));
        var other = new RewardCode("rw-other");
        offered(other, Drafts.costing(1));
        has(BORIS, 30);
        var it = asked(BORIS, "rw-same");
        assertThat(asked(BORIS, "rw-same").id()).isEqualTo(it.id());
        assertThat(balance(BORIS)).isEqualTo(20);
        assertThatThrownBy(() -> requests.ask(other, "rw-same"))
                .isInstanceOf(Unprocessable.class)
                .extracting(thrown -> ((Unprocessable) thrown).field())
                .isEqualTo("key");
        anew();
        employee(BORIS);
        assertThatThrownBy(() -> requests.ask(OFF, " ")).isInstanceOf(Refused.class);
        anew();
        employee(BORIS);
        assertThatThrownBy(() -> requests.ask(OFF, "rw-none")).isInstanceOf(NotFound.class);
    }

    @Test
    void R2_2_before_its_days_and_after_them_it_cannot_be_had() throws Exception {
        offered(Drafts.costing(0).within(TODAY.plusDays(2), null));
        assertThatThrownBy(() -> asked(BORIS)).isInstanceOf(Unprocessable.class);
        anew();
        offered(Drafts.costing(0));
        rewards.retire(OFF);
        assertThatThrownBy(() -> asked(BORIS)).isInstanceOf(NotFound.class);
    }

    @Test
    void R2_3_points_are_paid_and_told_in_the_ledger() throws Exception {
        offered(Drafts.costing(10));
        has(BORIS, 10);
        asked(BORIS);
        assertThat(balance(BORIS)).isZero();
        assertThatThrownBy(() -> asked(BORIS))
                .isInstanceOf(Unprocessable.class)
                .hasMessageContaining("10");
        anew();
        offered(Drafts.costing(10));
        assertThatThrownBy(() -> asked(ANNA))
                .isInstanceOf(Unprocessable.class)
                .hasMessageContaining("takes no part");
    }

    @Test
    void R2_3_what_costs_nothing_needs_no_points() {
        offered(Drafts.costing(0));
        assertThat(asked(ANNA).state()).isEqualTo(RedemptionState.REQUESTED);
        assertThat(balance(ANNA)).isNull();
    }

    @Test
    void R2_4_what_was_cancelled_does_not_count_against_the_limit() {
        offered(Drafts.costing(0).limit(1, "quarter"));
        var it = asked(BORIS);
        assertThat(offer(BORIS).hindrance()).isEqualTo(Hindrance.LIMIT);
        assertThat(offer(ANNA).open()).isTrue();
        employee(BORIS);
        requests.cancel(it.id());
        assertThat(offer(BORIS).open()).isTrue();
        asked(BORIS);
        assertThatThrownBy(() -> asked(BORIS))
                .isInstanceOf(Unprocessable.class)
                .hasMessageContaining("quarter");
    }

    @Test
    void R2_5_the_last_one_is_had_once_and_the_database_says_so_too() throws Exception {
        offered(Drafts.costing(0).stock(1, null));
        asked(BORIS);
        assertThatThrownBy(() -> asked(ANNA)).isInstanceOf(Conflict.class);
        for (var copy : new String[] {"reward_is_not_oversold", "so often and no more"}) {
            anew();
            offered(Drafts.costing(0).stock(1, null).limit(copy.startsWith("so") ? 1 : 2, "ever"));
            asked(BORIS);
            em.flush();
            assertThatThrownBy(
                            () ->
                                    em.createNativeQuery(
                                                    """
                                                    insert into reward_redemption (reward_id,
                                                           terms_id, employee_id, request_key, day,
                                                           state, requested_at)
                                                    select reward_id, terms_id, employee_id, 'rw-x',
                                                           day, state, requested_at
                                                      from reward_redemption
                                                     where employee_id = :who
                                                    """)
                                            .setParameter("who", id(BORIS).value())
                                            .executeUpdate())
                    .hasMessageContaining(copy);
        }
    }

    @Test
    void R5_1_a_person_reads_their_own_and_no_other() {
        offered(Drafts.costing(0));
        var first = asked(BORIS);
        var second = asked(BORIS);
        em.flush();
        em.clear();
        employee(BORIS);
        assertThat(catalogue.redemptions().stream().map(RedemptionView::id))
                .containsExactly(second.id(), first.id());
        employee(ANNA);
        assertThat(catalogue.redemptions()).isEmpty();
        assertThatThrownBy(() -> catalogue.redemption(first.id())).isInstanceOf(NotFound.class);
    }
}
