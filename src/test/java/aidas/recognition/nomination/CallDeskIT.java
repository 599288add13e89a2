package aidas.recognition.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.audit.AuditLog;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Who calls for nominations, and until when one can be changed. */
@InContainer
class CallDeskIT extends TwoStoresWithCall {

    @Inject CallReading reading;
    @Inject CallReports reports;
    @Inject AuditLog audit;

    private CallReport reported() {
        harriet();
        return reports.all().stream()
                .filter(each -> each.call().code().equals(STAR))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void R1_1_hr_opens_a_call_and_everybody_who_works_here_finds_it() {
        call();
        employee(ANNA);
        var found =
                reading.open().stream()
                        .filter(each -> each.call().code().equals(STAR))
                        .findFirst()
                        .orElseThrow();
        assertThat(found.left()).isEqualTo(2);
        assertThat(found.call().terms().points()).containsExactly(10, 50);
        assertThat(found.call().terms().name().lt()).isEqualTo("Žvaigždė");
    }

    @Test
    void R1_1_a_code_that_is_taken_and_other_faults_are_named_at_once() {
        call();
        assertThatThrownBy(() -> calls.open("rg-star", terms(today(), today().minusDays(1), 0)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("code")
                .hasMessageContaining("until")
                .hasMessageContaining("most");
    }

    @Test
    void R1_1_nobody_but_hr_calls() {
        lead();
        assertThatThrownBy(() -> calls.open("rg-no", terms(today(), today(), 1)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void R1_2_it_is_changed_until_it_begins() {
        harriet();
        calls.open(STAR.value(), terms(today().plusDays(9), today().plusDays(30), 2));
        calls.change(STAR, terms(today().plusDays(8), today().plusDays(31), 5, 20));
        assertThat(reported().call().terms().most()).isEqualTo(5);
        assertThat(reported().call().terms().points()).containsExactly(20);
        assertThat(reported().call().state().code()).isEqualTo("announced");
    }

    @Test
    void R1_2_afterwards_it_stays_in_the_database_too() throws Exception {
        call();
        assertThatThrownBy(() -> calls.change(STAR, terms(today(), today(), 3)))
                .isInstanceOf(Unprocessable.class)
                .hasMessageContaining("begun");
        anew();
        call();
        assertThatThrownBy(
                        () ->
                                em.createNativeQuery(
                                                "update nomination_call set most = 9 where code ="
                                                        + " 'rg-star'")
                                        .executeUpdate())
                .hasMessageContaining("stays as it was announced");
    }

    @Test
    void R1_3_hr_closes_it_once() throws Exception {
        call();
        calls.close(STAR);
        assertThat(reported().call().state()).isInstanceOf(CallState.Closed.class);
        assertThatThrownBy(() -> calls.close(STAR)).isInstanceOf(Unprocessable.class);
        anew();
        assertThatThrownBy(() -> calls.close(new CallCode("rg-none"))).isInstanceOf(NotFound.class);
    }

    @Test
    void R1_4_opening_changing_and_closing_are_in_the_audit_log() {
        harriet();
        calls.open(STAR.value(), terms(today().plusDays(9), today().plusDays(30), 2));
        calls.change(STAR, terms(today().plusDays(8), today().plusDays(31), 5));
        calls.close(STAR);
        assertThat(audit.newest("nominations:rg-star", 0, 10))
                .extracting(each -> each.action())
                .containsExactlyInAnyOrder(
                        "nominations.opened", "nominations.changed", "nominations.closed");
    }

    @Test
    void R5_2_hr_counts_what_became_of_them_and_by_store() throws Exception {
        call();
        sent(ANNA, BORIS);
        sent(CVETAN, BORIS);
        draft(ANNA, EGLE);
        assertThat(reported().counts()).isEqualTo(new CallCounts(2, 0, 0, 0, 0, 0));
        var shares = reports.shares(STAR, Locale.ENGLISH);
        assertThat(shares)
                .filteredOn(each -> each.store().startsWith("Store RG-01"))
                .singleElement()
                .satisfies(each -> assertThat(each.people()).isEqualTo(5))
                .satisfies(each -> assertThat(each.nominated()).isEqualTo(1));
        assertThat(shares).noneMatch(each -> each.store().startsWith("Store RG-02"));
    }

    @Test
    void R5_3_the_file_leaves_out_what_waits_for_its_reader() {
        call();
        long one = sent(ANNA, BORIS);
        sent(ANNA, CVETAN);
        hr("cvetan", CVETAN);
        assertThat(reports.nominations(STAR)).extracting(NominationView::id).containsExactly(one);
        assertThat(audit.newest("nominations:rg-star", 0, 10))
                .extracting(each -> each.action())
                .contains("nominations.taken");
    }
}
