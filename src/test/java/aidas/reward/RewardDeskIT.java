package aidas.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.audit.AuditLog;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list of rewards against the database. */
@InContainer
class RewardDeskIT extends TwoStoresWithRewards {

    @Inject AuditLog audit;

    private RewardView view(RewardCode code) {
        em.flush();
        em.clear();
        harriet();
        return rewards.all().stream().filter(each -> each.code().equals(code)).findFirst().get();
    }

    @Test
    void R1_1_a_code_is_taken_once() throws Exception {
        offered(Drafts.costing(5));
        var draft = Drafts.costing(5).draft();
        assertThatThrownBy(() -> rewards.add(OFF.value(), draft)).isInstanceOf(Refused.class);
        anew();
        assertThatThrownBy(() -> rewards.add("No Code", draft)).isInstanceOf(Refused.class);
        anew();
        assertThatThrownBy(() -> rewards.change(OFF, draft)).isInstanceOf(NotFound.class);
    }

    @Test
    void R1_2_what_was_asked_for_keeps_name_and_price_of_its_day() {
        offered(Drafts.costing(10));
        has(BORIS, 30);
        var it = asked(BORIS);
        harriet();
        rewards.change(OFF, Drafts.costing(25).named("A whole day").draft());
        assertThat(view(OFF).number()).isEqualTo(2);
        assertThat(view(OFF).terms().price()).isEqualTo(25);
        var kept = read(BORIS, it).terms();
        assertThat(kept.price()).isEqualTo(10);
        assertThat(kept.name().en()).isEqualTo("Half a day off");
        employee(BORIS);
        requests.cancel(it.id());
        assertThat(balance(BORIS)).isEqualTo(30);
    }

    @Test
    void R1_3_each_change_leaves_an_entry_and_what_is_retired_comes_back() {
        offered(Drafts.costing(5));
        harriet();
        rewards.change(OFF, Drafts.costing(6).draft());
        rewards.raise(OFF);
        rewards.retire(OFF);
        assertThat(view(OFF).retired()).isTrue();
        rewards.bringBack(OFF);
        assertThat(view(OFF).retired()).isFalse();
        assertThat(audit.newest("reward:" + OFF, 0, 9))
                .extracting(each -> each.action())
                .contains("reward.returned", "reward.retired", "reward.changed", "reward.added");
    }

    @Test
    void R1_3_the_order_is_that_of_hr() {
        offered(Drafts.costing(5));
        var second = new RewardCode("rw-second");
        offered(second, Drafts.costing(5));
        harriet();
        rewards.raise(second);
        em.flush();
        em.clear();
        assertThat(rewards.all().stream().map(RewardView::code).toList())
                .containsSubsequence(second, OFF);
    }

    @Test
    void R1_3_the_database_refuses_to_delete_and_to_change_what_has_ended() throws Exception {
        for (var sql :
                List.of(
                        "delete from reward",
                        "update reward set code = 'other'",
                        "update reward_terms set price = 0",
                        "delete from reward_terms",
                        "delete from reward_redemption",
                        "update reward_redemption set employee_id = employee_id + 1")) {
            offered(Drafts.costing(0));
            asked(BORIS);
            em.flush();
            assertThatThrownBy(() -> em.createNativeQuery(sql).executeUpdate())
                    .as(sql)
                    .hasMessageMatching("(?s).*(keeps its code|stays as it is).*");
            anew();
        }
    }

    @Test
    void R1_4_there_are_never_fewer_than_stand_and_hr_is_told_when_few_are_left() {
        offered(Drafts.costing(0).stock(3, 1));
        assertThat(view(OFF).runsLow()).isFalse();
        asked(ANNA);
        asked(BORIS);
        assertThat(view(OFF).stock()).isEqualTo(new Stock(3, 1, 2));
        assertThat(view(OFF).runsLow()).isTrue();
        rewards.change(OFF, Drafts.costing(0).stock(9, 1).draft());
        assertThat(view(OFF).stock().left()).isEqualTo(7);
        assertThatThrownBy(() -> rewards.change(OFF, Drafts.costing(0).stock(1, null).draft()))
                .isInstanceOf(Unprocessable.class)
                .hasMessageContaining("2");
    }
}
