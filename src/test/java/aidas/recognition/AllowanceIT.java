package aidas.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Balances against the database. */
@InContainer
class AllowanceIT extends TwoStores {

    private static final YearMonth MARCH = YearMonth.of(2025, 3);

    @Inject Allowances allowances;
    @Inject AllowanceDesk desk;
    @Inject ThankDesk thanks;

    private void ofMonth(YearMonth from, int number) {
        allowances.set(from, number, "harriet", Instant.EPOCH);
    }

    @Test
    void R3_1_who_gave_25_of_200_in_march_has_200_in_april_and_not_375() {
        ofMonth(MARCH, 200);
        assertThat(allowances.take(id(ANNA), MARCH, 25)).isTrue();
        assertThat(allowances.of(id(ANNA), MARCH).giving().left()).isEqualTo(175);
        assertThat(allowances.of(id(ANNA), MARCH.plusMonths(1)).giving().left()).isEqualTo(200);
    }

    @Test
    void R3_2_receiving_270_and_spending_50_leaves_220_and_nothing_less_to_give() {
        allowances.receive(List.of(id(ANNA)), 1);
        em.createNativeQuery(
                        """
                        update thanks_received set received = 270, spent = 50
                         where employee_id = :anna
                        """)
                .setParameter("anna", id(ANNA).value())
                .executeUpdate();
        var balances = allowances.of(id(ANNA), MARCH);
        assertThat(balances.receiving().left()).isEqualTo(220);
        assertThat(balances.giving().left()).isEqualTo(Allowances.USUAL);
    }

    @Test
    void R3_3_all_are_taken_or_none_and_the_last_one_can_be_given() {
        ofMonth(MARCH, 3);
        assertThat(allowances.take(id(ANNA), MARCH, 2)).isTrue();
        assertThat(allowances.take(id(ANNA), MARCH, 2)).isFalse();
        assertThat(allowances.of(id(ANNA), MARCH).giving().left()).isEqualTo(1);
        assertThat(allowances.take(id(ANNA), MARCH, 1)).isTrue();
        assertThat(allowances.of(id(ANNA), MARCH).giving().left()).isZero();
    }

    @Test
    void R3_3_a_thank_you_takes_one_for_each_receiver_and_says_how_many_are_left() {
        ofMonth(YearMonth.now(ZoneOffset.UTC), 3);
        employee(ANNA);
        thanks.give(kudos(Reach.STORE, BORIS, CVETAN));
        assertThat(desk.mine().giving().left()).isEqualTo(1);
        assertThatThrownBy(() -> thanks.give(kudos(Reach.STORE, EGLE, BORIS)))
                .isInstanceOf(Unprocessable.class)
                .hasMessageContaining("left this month: 1");
    }

    @Test
    void R3_4_hr_sets_it_from_the_next_month_on() {
        harriet();
        var now = desk.nowAndNext().getFirst();
        desk.set(now + 5);
        assertThat(desk.nowAndNext()).containsExactly(now, now + 5);
        desk.set(now + 7);
        assertThat(desk.nowAndNext()).containsExactly(now, now + 7);
        assertThat(desk.set(9)).isEqualTo(YearMonth.now(ZoneOffset.ofHours(14)).plusMonths(1));
        for (int wrong : new int[] {0, 1001}) {
            assertThatThrownBy(() -> desk.set(wrong)).isInstanceOf(Refused.class);
        }
        caller.is("olga").with(Role.OWNER).inCompany();
        assertThatThrownBy(() -> desk.set(10)).isInstanceOf(Forbidden.class);
    }

    @Test
    void R3_5_the_recount_agrees_whatever_was_given_and_taken_back() {
        employee(ANNA);
        thanks.give(kudos(Reach.STORE, BORIS, EGLE));
        long back = thanks.give(kudos(Reach.STORE, BORIS));
        thanks.withdraw(back);
        em.flush();
        harriet();
        assertThat(ofTheTwoStores(desk.differences())).isEmpty();
    }

    @Test
    void R3_5_a_balance_that_is_off_by_one_is_found() {
        employee(ANNA);
        thanks.give(kudos(Reach.STORE, BORIS));
        em.flush();
        allowances.receive(List.of(id(BORIS)), 1);
        allowances.take(id(CVETAN), MARCH, 1);
        harriet();
        assertThat(ofTheTwoStores(desk.differences()))
                .containsExactly(
                        new Difference("given", CVETAN, "Цветан Three", "2025-03", 1, 0),
                        new Difference("received", BORIS, "Boris Two", "", 2, 1));
    }

    private static List<Difference> ofTheTwoStores(List<Difference> all) {
        return all.stream().filter(each -> each.employee().startsWith("RGE")).toList();
    }
}
