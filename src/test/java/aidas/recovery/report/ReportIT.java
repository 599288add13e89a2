package aidas.recovery.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.recovery.CasesOfStores;
import aidas.shared.Period;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Cases of two stores of its own, in a transaction that is taken back. */
@InContainer
class ReportIT extends CasesOfStores {

    private static final Period PERIOD =
            new Period(LocalDate.parse("2019-03-01"), LocalDate.parse("2019-04-01"));

    @Inject ReportReading reading;
    @Inject MoneyDesk desk;

    private void lead() {
        caller.is("lead").with(Role.TEAM_LEAD).inStore(FIRST);
    }

    private void march() {
        for (int i = 0; i < 6; i++) {
            opened(FIRST, "waiting", "2019-03-10T10:00:00Z", Duration.ofDays(i), "recovered");
        }
        opened(FIRST, "waiting", "2019-03-10T10:00:00Z", Duration.ofHours(1), "dismissed");
        opened(SECOND, "price", "2019-03-10T10:00:00Z", null, null);
    }

    @Test
    void R1_1_it_is_counted_in_the_database_as_it_is_by_hand() {
        march();
        lead();
        var report = reading.all(PERIOD);
        assertThat(report.cases()).isEqualTo(6);
        assertThat(report.onTime()).isEqualTo(new OnTime(4, 6, 0));
        assertThat(report.rescue()).isEqualTo(new Rescue(6, 6));
        assertThat(report.waits().median().value()).isCloseTo(2.5, within(1e-9));
        assertThat(report.causes()).extracting(Part::code).containsExactly("waiting");
        assertThat(report.stores()).extracting(Part::code).containsExactly(FIRST);
    }

    private void waits(Duration answered, String change) {
        opened(FIRST, "waiting", "2019-03-10T10:00:00Z", answered, null);
        sql(
                "update recovery_case set "
                        + change
                        + " where id = (select max(id) from recovery_case)");
    }

    @Test
    void R1_1_waiting_for_the_customer_adds_to_the_time_and_no_other_pause_does() {
        var paused = ", paused_at = opened_at + interval '1 day', left_seconds = 172800";
        waits(Duration.ofDays(5), "answer_by = promised_at + interval '3 days'");
        waits(Duration.ofDays(5), "due_at = promised_at + interval '3 days'");
        waits(null, "paused_for = 'customer'" + paused);
        waits(null, "paused_for = 'part'" + paused);
        waits(null, "paused_for = null");
        lead();
        assertThat(reading.all(PERIOD).onTime()).isEqualTo(new OnTime(1, 4, 1));
    }

    @Test
    void R1_3_the_day_is_the_stores_own() {
        // 1 March in Sofia, still February in UTC
        for (int i = 0; i < 5; i++) {
            opened(FIRST, "price", "2019-02-28T22:30:00Z", Duration.ofDays(1), null);
        }
        opened(FIRST, "price", "2019-03-31T21:30:00Z", Duration.ofDays(1), null);
        lead();
        assertThat(reading.ofStore(new StoreCode(FIRST), PERIOD).cases()).isEqualTo(5);
    }

    @Test
    void R3_2_a_lead_reads_the_own_stores_alone() throws Exception {
        march();
        caller.is("other").with(Role.TEAM_LEAD).inStore(SECOND);
        var report = reading.all(PERIOD);
        assertThat(report.cases()).isEqualTo(1);
        assertThat(report.told()).isFalse();
        assertThatThrownBy(() -> reading.ofStore(new StoreCode(FIRST), PERIOD))
                .isInstanceOf(Forbidden.class);
        anew();
        lead();
        assertThatThrownBy(() -> reading.money(PERIOD)).isInstanceOf(Forbidden.class);
        anew();
        caller.is("elena").with(Role.EMPLOYEE);
        assertThatThrownBy(() -> reading.all(PERIOD)).isInstanceOf(Forbidden.class);
    }

    @Test
    void R4_1_the_owner_says_what_it_is_worth() throws Exception {
        march();
        caller.is("olga").with(Role.OWNER).inCompany();
        var one = BigDecimal.ONE;
        desk.set(new Inputs(one, new BigDecimal("20"), new BigDecimal("100"), one, one));
        desk.set(
                new Inputs(one, new BigDecimal("20"), new BigDecimal("100"), one, BigDecimal.ZERO));
        var money = reading.money(PERIOD).orElseThrow();
        assertThat(money.cases()).isEqualTo(7);
        assertThat(money.cost()).isEqualByComparingTo("140");
        assertThat(money.kept()).isEqualByComparingTo("6");
        caller.is("harriet").with(Role.HR).inCompany();
        assertThatThrownBy(() -> desk.set(money.inputs())).isInstanceOf(Forbidden.class);
    }

    @Test
    void R2_2_the_next_answer_of_each_customer_counts_once() {
        for (int i = 0; i < 5; i++) {
            var recovered = "report-recovered-" + i;
            long answer = answer(FIRST, recovered, 2, Duration.ofDays(60));
            caseOf(answer, FIRST, Duration.ofDays(50));
            answer(FIRST, recovered, 9, Duration.ofDays(20));
            answer(FIRST, recovered, 0, Duration.ofDays(10));
            var silent = "report-silent-" + i;
            answer(FIRST, silent, 3, Duration.ofDays(60));
            answer(FIRST, silent, 4 + i % 2, Duration.ofDays(20));
        }
        lead();
        var loyalty = reading.loyalty();
        assertThat(loyalty.recovered().n()).isEqualTo(5);
        assertThat(loyalty.recovered().mean()).isEqualTo(9);
        assertThat(loyalty.silent().n()).isEqualTo(5);
        assertThat(loyalty.silent().mean()).isCloseTo(4.4, within(1e-9));
        assertThat(loyalty.difference().value()).isCloseTo(4.6, within(1e-9));
    }
}
