package aidas.recognition.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import aidas.access.Forbidden;
import aidas.access.Language;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Unprocessable;
import aidas.shared.audit.AuditEntry;
import aidas.shared.audit.AuditLog;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From an award to a credential: whose, with what in it, and who else has a say. */
@InContainer
class CredentialDeskIT extends TwoStoresWithCredentials {

    @Inject CredentialOffice office;
    @Inject AuditLog audit;

    @Test
    void R1_1_an_own_award_becomes_a_credential_that_independent_code_verifies() {
        var made = made(award(), false);
        assertThat(ByHand.verifies(made.signed(), publicKey(made))).isTrue();
        var payload = ByHand.payload(made.signed());
        assertThat(payload.getString("id")).isEqualTo(made.address()).endsWith(made.id().value());
        assertThat(publicKey(made)).doesNotContainKeys("d", "p", "q", "dp", "dq", "qi");
        assertThat(credentials.mine(made.award()).credential()).isEqualTo(made);
    }

    @Test
    void R1_1_somebody_elses_award_and_credential_are_not_there() {
        var made = made(award(), false);
        employee(BORIS);
        assertThat(credentials.mine()).isEmpty();
        var asked = new NewCredential(made.award(), Language.EN, false);
        assertThatThrownBy(() -> credentials.make(asked)).isInstanceOf(NotFound.class);
    }

    @Test
    void R1_3_it_says_nothing_of_the_person_but_the_name_that_was_chosen() {
        long award = award();
        var without = ByHand.payload(made(award, false).signed());
        for (var said : new String[] {ANNA, "rge1", "Anna", "One", HERE, "Sofia", "Found the"}) {
            assertThat(without.toString()).doesNotContain(said);
        }
        employee(ANNA);
        credentials.takeBack(credentials.mine(award).credential().id());
        em.flush();
        var named = ByHand.payload(made(award, true).signed());
        assertThat(named.toString()).contains("Anna One").doesNotContain(ANNA, HERE, "Found the");
        assertThat(named.getString("sub")).isNotEqualTo(without.getString("sub"));
    }

    @Test
    void R1_4_it_speaks_the_chosen_language_and_keeps_the_version_of_its_rule() {
        long award = award();
        harriet();
        desk.change(CODE, badge("Thrice", often("praise", 3)), null);
        employee(ANNA);
        var made = credentials.make(new NewCredential(award, Language.LT, false));
        var claim = ((Verdict.Valid) verifying.look(made.id())).claim();
        assertThat(claim.language()).isEqualTo("lt");
        assertThat(claim.version()).isEqualTo("1");
        assertThat(claim.name()).isEqualTo("Twice");
        assertThat(claim.narrative()).startsWith("2 patenkinti klientai");
    }

    @Test
    void R1_5_an_award_has_one_valid_credential_at_a_time() throws Exception {
        long award = award();
        made(award, false);
        assertThatThrownBy(() -> made(award, true)).isInstanceOf(Conflict.class);
    }

    @Test
    void R2_2_what_hr_withdraws_gets_no_other_and_hr_reads_only_counts() {
        long award = award();
        harriet();
        var before = office.counts();
        var made = made(award, false);
        assertThatThrownBy(() -> office.withdraw(made.id())).isInstanceOf(Forbidden.class);
        harriet();
        assertThat(office.counts()).isEqualTo(new Counts(before.valid() + 1, before.ended()));
        office.withdraw(made.id());
        em.flush();
        em.clear();
        assertThat(office.counts()).isEqualTo(new Counts(before.valid(), before.ended() + 1));
        assertThatThrownBy(() -> credentials.mine()).isInstanceOf(Forbidden.class);
        employee(ANNA);
        assertThat(credentials.mine(award).credential().withdrawn()).isTrue();
        assertThatThrownBy(() -> made(award, false)).isInstanceOf(Unprocessable.class);
    }

    @Test
    void R2_2_whoever_takes_it_back_and_makes_another_does_not_escape() {
        long award = award();
        var shown = made(award, false);
        credentials.takeBack(shown.id());
        em.flush();
        var later = made(award, false);
        harriet();
        assertThat(office.withdraw(shown.id())).isTrue();
        em.flush();
        em.clear();
        assertThat(verifying.look(later.id())).isInstanceOf(Verdict.Ended.class);
        for (var each : List.of(shown, later)) {
            assertThat(audit.newest("credential:" + each.id(), 0, 1))
                    .extracting(AuditEntry::action, AuditEntry::actor)
                    .containsExactly(tuple("credential.withdrawn", "harriet"));
        }
        assertThatThrownBy(() -> made(award, false)).isInstanceOf(Unprocessable.class);
    }

    @Test
    void R2_2_where_none_is_valid_hr_is_told_and_the_award_still_gets_no_other() {
        long award = award();
        var shown = made(award, false);
        credentials.takeBack(shown.id());
        em.flush();
        assertThat(credentials.mine(award).barred()).isFalse();
        harriet();
        assertThat(office.withdraw(shown.id())).isFalse();
        assertThat(office.withdraw(shown.id())).isFalse();
        assertThat(audit.newest("credential:" + shown.id(), 0, 10))
                .extracting(AuditEntry::action)
                .containsExactly(
                        "credential.withdrawn", "credential.taken-back", "credential.made");
        employee(ANNA);
        assertThat(credentials.mine(award).barred()).isTrue();
        assertThatThrownBy(() -> made(award, false)).isInstanceOf(Unprocessable.class);
    }

    @Test
    void R2_3_what_happens_to_it_is_in_the_log_by_its_id() {
        var made = made(award(), true);
        credentials.takeBack(made.id());
        em.flush();
        assertThat(audit.newest("credential:" + made.id(), 0, 10))
                .extracting(AuditEntry::action)
                .containsExactly("credential.taken-back", "credential.made");
        assertThat(audit.newest("credential:" + made.id(), 0, 10).toString())
                .doesNotContain("Anna");
    }
}
