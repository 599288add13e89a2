package aidas.recognition.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.EmployeeNumber;
import aidas.access.Forbidden;
import aidas.access.Language;
import aidas.access.Role;
import aidas.recognition.HistoryDesk;
import aidas.recognition.NewKudos;
import aidas.recognition.PastKudos;
import aidas.recognition.Reach;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who writes rules, which ones, and for which days. */
@InContainer
class BadgeDeskIT extends TwoStoresWithBadges {

    @Inject RuleTrial trial;
    @Inject HistoryDesk history;

    @Test
    void R1_3_a_new_rule_counts_from_its_first_day_and_is_not_made_for_the_past() {
        added(often("praise", 3));
        glad(9, 10, ANNA);
        glad(8, 10, ANNA);
        harriet();
        desk.change(CODE, badge("Twice", often("praise", 2)), null);
        assertThat(awardedTo(ANNA)).isEmpty();
    }

    @Test
    void R1_3_no_change_reaches_back_or_overtakes_the_rule_before() throws Exception {
        added(often("praise", 3));
        assertThatThrownBy(() -> desk.change(CODE, badge("Twice", often("praise", 2)), daysAgo(15)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("from");
        anew();
        added(often("praise", 3));
        desk.change(CODE, badge("Twice", often("praise", 2)), null);
        assertThatThrownBy(() -> desk.change(CODE, badge("Again", often("praise", 4)), null))
                .isInstanceOf(Unprocessable.class);
    }

    @Test
    void R1_1_a_code_that_is_taken_and_fields_at_fault_are_refused() throws Exception {
        added(often("praise", 2));
        assertThatThrownBy(() -> desk.add("rg-twice", badge("X", often("praise", 2)), null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("code");
        anew();
        assertThatThrownBy(() -> desk.add("rg-new", badge("", often("praise", 1)), null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("name.en")
                .hasMessageContaining("times");
        anew();
        assertThatThrownBy(() -> desk.retire(new BadgeCode("rg-none")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void R1_3_what_begins_later_hides_nothing_and_a_retired_badge_awards_nothing() {
        added(often("praise", 2));
        desk.change(CODE, badge("Later", often("praise", 2)), daysAgo(-9));
        assertThat(reading.inUse())
                .filteredOn(each -> each.code().equals(CODE))
                .singleElement()
                .satisfies(each -> assertThat(each.name().en()).isEqualTo("Twice"));
        desk.retire(CODE);
        em.createNativeQuery("update badge set retired_at = :at where code = 'rg-twice'")
                .setParameter("at", daysAgo(8).atStartOfDay().toInstant(ZoneOffset.UTC))
                .executeUpdate();
        em.flush();
        em.clear();
        glad(9, 10, ANNA);
        glad(7, 10, ANNA);
        assertThat(awardedTo(ANNA)).isEmpty();
    }

    @Test
    void R1_2_what_the_kind_does_not_use_is_not_kept() {
        harriet();
        var row = new RuleDraft("best", "thanked", null, 3, null, null, 2, null, null);
        assertThatThrownBy(() -> desk.add("rg-best", badge("Best", row), null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("inARow");
    }

    @Test
    void R4_1_a_trial_counts_and_keeps_nothing() {
        harriet();
        var before = trial.simulate(often("praise", 2));
        glad(9, 10, EGLE);
        glad(8, 10, EGLE);
        glad(8, 10, ANNA);
        assertThat(trial.simulate(often("praise", 2)))
                .isEqualTo(
                        new Simulation(
                                before.from(),
                                before.until(),
                                before.awards() + 1,
                                before.people() + 1,
                                before.of() + 2,
                                1,
                                before.stores() + 1,
                                before.ofStores() + 1));
        employee(EGLE);
        assertThat(reading.mine()).isEmpty();
        harriet();
        assertThatThrownBy(() -> trial.simulate(often("praise", 1))).isInstanceOf(Refused.class);
    }

    private PastKudos monthsAgo(int months, String key) {
        return new PastKudos(
                new EmployeeNumber(ANNA),
                day(months).atTime(12, 0).toInstant(ZoneOffset.UTC),
                null,
                null,
                new NewKudos(numbers(EGLE), VALUE, WORDS, Language.EN, Reach.COMPANY, null, key));
    }

    private static LocalDate day(int months) {
        return YearMonth.now(ZoneOffset.UTC).minusMonths(months).atDay(10);
    }

    @Test
    void R4_1_a_trial_knows_the_months_before_the_quarter() {
        harriet();
        history.bring(
                List.of(
                        monthsAgo(6, "a"),
                        monthsAgo(5, "b"),
                        monthsAgo(4, "c"),
                        monthsAgo(1, "d"),
                        monthsAgo(1, "e")));
        var best = new RuleDraft("best", "thanked", VALUE.value(), 2, null, null, null, null, null);
        assertThat(trial.simulate(best))
                .isEqualTo(new Simulation(daysAgo(91), daysAgo(0), 1, 1, 1, 1, 1, 1));
    }

    @Test
    void R4_2_nobody_else_writes_rules_not_even_a_lead() {
        lead();
        assertThatThrownBy(() -> trial.simulate(often("praise", 2))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> desk.award()).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> desk.add("rg-x", badge("X", often("praise", 2)), null))
                .isInstanceOf(Forbidden.class);
        caller.is("olga").with(Role.OWNER).inCompany();
        assertThatThrownBy(() -> desk.retire(CODE)).isInstanceOf(Forbidden.class);
    }
}
