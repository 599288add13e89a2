package aidas.feedback.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.feedback.ResponseKey;
import aidas.shared.NotFound;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import jakarta.transaction.RollbackException;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ledger in the database; what it commits has keys of its own. */
@InContainer
class CreditLedgerIT {

    private static final String HALVES =
            ",\"employees\":[{\"number\":\"XL001\",\"weight\":0.5},"
                    + "{\"number\":\"XL002\",\"weight\":0.5}]";

    @Inject Bench bench;
    @Inject TrailReading trails;
    @Inject UserTransaction transaction;

    private final String id = UUID.randomUUID().toString();
    private long answer;

    @BeforeEach
    void begin() {
        bench.staff();
        answer = bench.answer(id, 9, HALVES);
    }

    @Test
    void R1_1_a_bare_change_that_breaks_the_sum_fails_at_commit() throws Exception {
        for (var sql :
                new String[] {
                    "update attribution set weight = 0.4 where weight = 0.5 and response_id = ",
                    "delete from attribution where employee_id = (select id from employee"
                            + " where number = 'XL001') and response_id = "
                }) {
            transaction.begin();
            assertThat(bench.change(sql + answer)).isPositive();
            assertThatThrownBy(transaction::commit).isInstanceOf(RollbackException.class);
        }
        assertThat(bench.credits(answer))
                .containsExactly("XL001 0.500000 explicit", "XL002 0.500000 explicit");
    }

    @Test
    void R1_1_credits_that_move_or_go_together_are_taken() throws Exception {
        transaction.begin();
        bench.change("update attribution set weight = 0.4 where response_id = " + answer);
        bench.change(
                "update attribution set weight = 0.6 where employee_id = (select id from employee"
                        + " where number = 'XL001') and response_id = "
                        + answer);
        bench.change("set constraints all immediate");
        bench.change("delete from attribution where response_id = " + answer);
        bench.change("set constraints all immediate");
        transaction.rollback();
    }

    @Test
    void R1_1_a_credit_on_top_is_refused_at_once() throws Exception {
        transaction.begin();
        assertThatThrownBy(
                        () ->
                                bench.change(
                                        """
                                        insert into attribution (response_id, employee_id, weight,
                                               source, rule, occurred_at)
                                        select %d, id, 0.5, 'manual', 'none', now()
                                          from employee where number = 'XL003'
                                        """
                                                .formatted(answer)))
                .rootCause()
                .hasMessageContaining("do not sum to 1");
        transaction.rollback();
    }

    @Test
    void R1_2_each_credit_says_why_it_is_there() {
        bench.asEmployee("XL001");
        var named = trails.of(answer).now().getFirst();
        assertThat(named.mine()).isTrue();
        assertThat(named.rule()).isEqualTo("explicit-1");
        assertThat(named.weight()).isEqualByComparingTo(new BigDecimal("0.5"));
        assertThat(named.because()).isEqualTo(new Because.Named("ledger-it", id));

        long onDuty = bench.answer(UUID.randomUUID().toString(), 8, "");
        bench.asEmployee("XL002");
        var roster = trails.of(onDuty).now();
        assertThat(roster).hasSize(3);
        assertThat(roster.getFirst().because())
                .isInstanceOfSatisfying(
                        Because.OnRoster.class,
                        because -> {
                            assertThat(because.store()).isEqualTo("Ledger store");
                            assertThat(because.day()).hasToString("2025-03-14");
                            assertThat(because.others()).isEqualTo(2);
                        });
    }

    @Test
    void R1_4_nobody_else_finds_an_answer_by_guessing_its_key() {
        bench.asEmployee("XL003");
        assertThatThrownBy(() -> trails.of(answer)).isInstanceOf(NotFound.class);
        bench.asLead(2);
        assertThatThrownBy(() -> trails.of(answer)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> trails.of(new ResponseKey("ledger-it", id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> trails.of(Long.MAX_VALUE)).isInstanceOf(NotFound.class);
        bench.asLead(1);
        assertThat(trails.of(new ResponseKey("ledger-it", id)).now()).hasSize(2);
    }

    @Test
    void R1_5_a_colleague_who_shares_the_answer_is_not_named() {
        bench.asEmployee("XL001");
        assertThat(trails.of(answer).now())
                .anySatisfy(credit -> assertThat(credit.who()).isNull())
                .anySatisfy(credit -> assertThat(credit.who().name()).isEqualTo("Ana Ledger"));
        bench.asLead(1);
        assertThat(trails.of(answer).now())
                .allSatisfy(credit -> assertThat(credit.who()).isNotNull());
    }
}
