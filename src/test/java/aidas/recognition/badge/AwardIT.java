package aidas.recognition.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** What earns a badge, what is kept of it, and who reads it. */
@InContainer
class AwardIT extends TwoStoresWithBadges {

    @Inject HeardBadges heard;

    @Test
    void R3_2_two_glad_customers_earn_it_once_however_often_it_is_awarded() {
        added(often("praise", 2));
        glad(9, 10, ANNA);
        glad(8, 6, ANNA);
        assertThat(awardedTo(ANNA)).isEmpty();
        glad(7, 9, ANNA);
        nextDay();
        assertThat(awardedTo(ANNA)).singleElement().extracting(Earned::day).isEqualTo(daysAgo(7));
        nextDay();
        assertThat(awardedTo(ANNA)).hasSize(1);
    }

    @Test
    void R3_5_it_is_published_once_for_each_award() {
        heard.clear();
        added(often("praise", 2));
        glad(9, 10, ANNA);
        glad(7, 9, ANNA);
        assertThat(awardedTo(ANNA)).hasSize(1);
        nextDay();
        assertThat(awardedTo(ANNA)).hasSize(1);
        assertThat(heard.of(CODE, id(ANNA)))
                .singleElement()
                .satisfies(event -> assertThat(event.day()).isEqualTo(daysAgo(7)));
    }

    @Test
    void R3_5_a_run_is_published_whole_however_many_rules_it_awards_by() {
        added(often("praise", 2));
        desk.add("rg-once-more", badge("Again", often("praise", 2)), daysAgo(20));
        glad(9, 10, ANNA);
        glad(7, 9, ANNA);
        glad(9, 10, BORIS);
        glad(7, 9, BORIS);
        heard.clear();
        assertThat(awardedTo(ANNA)).hasSize(1);
        assertThat(heard.runs())
                .singleElement()
                .satisfies(run -> assertThat(run.awards()).hasSizeGreaterThanOrEqualTo(4));
        assertThat(heard.of(CODE, id(BORIS))).hasSize(1);
        assertThat(heard.of(new BadgeCode("rg-once-more"), id(BORIS))).hasSize(1);
    }

    @Test
    void R3_3_it_opens_its_evidence_and_the_version_of_its_rule() {
        added(often("praise", 2));
        glad(9, 10, ANNA);
        glad(7, 9, ANNA);
        assertThat(awardedTo(ANNA)).hasSize(1);
        harriet();
        desk.change(CODE, badge("Thrice", often("praise", 3)), null);
        var earned = awardedTo(ANNA).getFirst();
        assertThat(earned.badge().number()).isEqualTo(1);
        assertThat(earned.badge().name().en()).isEqualTo("Twice");
        assertThat(earned.evidence())
                .extracting(Earned.Proof::words)
                .containsExactly("Found the part.", "Found the part.");
    }

    @Test
    void R3_3_the_database_keeps_awards_and_rules() {
        added(often("praise", 2));
        em.flush();
        assertThatThrownBy(
                        () ->
                                em.createNativeQuery(
                                                "update badge_rule set times = 1 where badge_id ="
                                                        + " (select id from badge where code = 'rg-twice')")
                                        .executeUpdate())
                .hasMessageContaining("stay as they are");
    }

    @Test
    void R3_4_what_the_company_caused_earns_nothing() {
        added(often("praise", 2));
        glad(9, 10, ANNA);
        long company = glad(8, 10, ANNA);
        em.createNativeQuery("update response set cause = 'company' where id = :id")
                .setParameter("id", company)
                .executeUpdate();
        assertThat(awardedTo(ANNA)).isEmpty();
    }

    private Step stepOf(String number) {
        employee(number);
        return reading.open().stream()
                .filter(each -> each.badge().code().equals(CODE))
                .findFirst()
                .orElseThrow()
                .step();
    }

    @Test
    void R4_5_who_holds_what_is_met_once_has_no_step_left_by_a_new_rule() {
        added(often("praise", 2));
        glad(9, 10, ANNA);
        glad(8, 10, ANNA);
        assertThat(awardedTo(ANNA)).hasSize(1);
        harriet();
        desk.change(CODE, badge("Thrice", often("praise", 3)), null);
        assertThat(stepOf(ANNA)).isNull();
        assertThat(stepOf(BORIS)).isEqualTo(new Step(0, 3));
    }

    @Test
    void R4_3_everybody_reads_only_the_own_ones() {
        added(often("praise", 2));
        glad(9, 10, ANNA);
        glad(8, 10, ANNA);
        assertThat(awardedTo(ANNA)).hasSize(1);
        assertThat(awardedTo(BORIS)).isEmpty();
        caller.is("jon").with(Role.EMPLOYEE, Role.TEAM_LEAD).inStore(THERE).employee(EGLE);
        assertThat(reading.mine()).isEmpty();
        assertThat(reading.inUse()).anyMatch(each -> each.code().equals(CODE));
        harriet();
        assertThatThrownBy(() -> reading.mine()).isInstanceOf(Forbidden.class);
        desk.retire(CODE);
        assertThat(reading.inUse()).noneMatch(each -> each.code().equals(CODE));
        assertThat(awardedTo(ANNA)).hasSize(1);
    }
}
