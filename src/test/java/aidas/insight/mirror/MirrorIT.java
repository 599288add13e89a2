package aidas.insight.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.feedback.Nps;
import aidas.shared.Refused;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A lead's guesses against the database. */
@InContainer
class MirrorIT extends SixLeads {

    @Inject GuessDesk shipped;
    @Inject MirrorReading shippedReading;

    @Test
    void R1_1_a_new_guess_takes_the_place_of_the_one_before() {
        lead(1);
        desk(IN_APRIL).guess(store(1), APRIL, 30);
        desk(IN_APRIL.plusSeconds(86_400)).guess(store(1), APRIL, -5);
        assertThat(reading(IN_APRIL).own(store(1)).guess()).isEqualTo(-5);
        assertThat(guesses.of(store(1), "lead1"))
                .singleElement()
                .satisfies(
                        kept ->
                                assertThat(kept.beside().on())
                                        .isEqualTo(LocalDate.of(2019, 4, 11)));
    }

    @Test
    void R1_1_points_beyond_the_scale_are_refused() {
        lead(1);
        for (int points : new int[] {-101, 101}) {
            assertThatThrownBy(() -> desk(IN_APRIL).guess(store(1), APRIL, points))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("nps");
        }
    }

    @Test
    void R1_2_the_month_runs_until_midnight_in_the_stores_zone() {
        lead(1);
        desk(MIDNIGHT.minusSeconds(1)).guess(store(1), APRIL, 30);
        assertThat(reading(MIDNIGHT.minusSeconds(1)).own(store(1)).running()).isEqualTo(APRIL);
        assertThatThrownBy(() -> desk(MIDNIGHT).guess(store(1), APRIL, 40))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("month")
                .hasMessageContaining("2019-05");
        desk(MIDNIGHT).guess(store(1), MAY, 20);
        var may = reading(MIDNIGHT).own(store(1));
        assertThat(may.running()).isEqualTo(MAY);
        assertThat(may.guess()).isEqualTo(20);
        assertThat(may.history()).extracting(Revealed::guess).containsExactly(30);
    }

    @Test
    void R1_2_a_month_to_come_is_refused() {
        lead(1);
        assertThatThrownBy(() -> desk(MIDNIGHT.minusSeconds(1)).guess(store(1), MAY, 40))
                .isInstanceOf(Refused.class);
    }

    @Test
    void R1_2_the_database_refuses_a_guess_after_its_month() {
        assertThatThrownBy(() -> guesses.keep(store(1), APRIL, "lead1", 40, MIDNIGHT))
                .isInstanceOf(PersistenceException.class)
                .hasStackTraceContaining("given within its month");
    }

    @Test
    void R1_2_the_database_refuses_a_change_after_the_month() {
        guesses.keep(store(1), APRIL, "lead1", 40, IN_APRIL);
        assertThatThrownBy(() -> guesses.keep(store(1), APRIL, "lead1", 60, MIDNIGHT))
                .isInstanceOf(PersistenceException.class)
                .hasStackTraceContaining("given within its month");
    }

    @Test
    void R1_3_a_neighbours_store_is_refused() {
        lead(2);
        var now = YearMonth.now(ZoneOffset.UTC);
        assertThatThrownBy(() -> shipped.guess(store(1), now, 40)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> shippedReading.own(store(1))).isInstanceOf(Forbidden.class);
    }

    @Test
    void R1_4_the_log_keeps_that_a_guess_was_given_and_not_the_number() {
        lead(1);
        desk(IN_APRIL).guess(store(1), APRIL, 87);
        assertThat(audit.newest("store:MIR-01", 0, 1))
                .singleElement()
                .satisfies(
                        entry -> {
                            assertThat(entry.action()).isEqualTo("mirror.guessed");
                            assertThat(entry.detail()).isEqualTo("2019-04");
                        });
    }

    @Test
    void R2_1_the_running_month_is_told_by_the_guess_alone() {
        answers(1, APRIL, 60, 20, 20);
        lead(1);
        assertThat(reading(IN_APRIL).own(store(1)))
                .isEqualTo(new OwnMirror(store(1), "Store 1", APRIL, null, List.of()));
        desk(IN_APRIL).guess(store(1), APRIL, 30);
        assertThat(reading(IN_APRIL).own(store(1)).history()).isEmpty();
    }

    @Test
    void R2_2_a_month_that_is_over_stands_beside_what_customers_said() {
        answers(1, MARCH, 50, 30, 20);
        answers(1, APRIL, 60, 20, 20);
        lead(1);
        desk(IN_APRIL).guess(store(1), APRIL, 70);
        var history = reading(IN_MAY).own(store(1)).history();
        assertThat(history)
                .containsExactly(
                        new Revealed(
                                APRIL,
                                70,
                                LocalDate.of(2019, 4, 10),
                                Nps.of(60, 20, 20).orElseThrow()));
        assertThat(history.getFirst().sight()).isEqualTo(Sight.BETTER);
        assertThat(history.getFirst().difference()).isCloseTo(30, within(1e-9));
    }

    @Test
    void R2_4_a_month_without_answers_is_not_judged() {
        lead(1);
        desk(IN_APRIL).guess(store(1), APRIL, 70);
        assertThat(reading(IN_MAY).own(store(1)).history().getFirst().judged()).isFalse();
    }

    @Test
    void R4_1_another_lead_of_the_same_store_reads_none_of_it() {
        lead(1);
        desk(IN_APRIL).guess(store(1), APRIL, 70);
        caller.is("second").with(Role.TEAM_LEAD).inStore("MIR-01");
        assertThat(reading(IN_MAY).own(store(1)).history()).isEmpty();
        desk(IN_APRIL).guess(store(1), APRIL, 10);
        lead(1);
        assertThat(reading(IN_APRIL).own(store(1)).guess()).isEqualTo(70);
    }

    @Test
    void R4_1_no_other_role_reads_a_leads_guesses() {
        for (Role role : new Role[] {Role.EMPLOYEE, Role.HR, Role.OWNER, Role.ADMIN, Role.DPO}) {
            caller.is("other").with(role).inCompany();
            assertThatThrownBy(() -> shippedReading.own(store(1))).isInstanceOf(Forbidden.class);
        }
    }
}
