package aidas.feedback.unsolicited;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.EmployeeNumber;
import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.organisation.Found;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.testbed.InContainer;
import aidas.testbed.StubCaller;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entries about the demo's store in Sofia; each test takes back what it did. */
@InContainer
class UnsolicitedIT {

    private static final StoreCode VITOSHA = new StoreCode("BG-SOF-01");
    private static final StoreCode VILNIUS = new StoreCode("LT-VNO-01");
    private static final EmployeeNumber ELENA = new EmployeeNumber("E1001");
    private static final EmployeeNumber JONAS = new EmployeeNumber("E2001");

    @Inject UnsolicitedDesk desk;
    @Inject UnsolicitedReading reading;
    @Inject OwnMentions mentions;
    @Inject StubCaller caller;
    @Inject UserTransaction transaction;
    @PersistenceContext EntityManager em;

    @BeforeEach
    void begin() throws Exception {
        mira();
        transaction.begin();
    }

    @AfterEach
    void rollBack() throws Exception {
        transaction.rollback();
    }

    @Test
    void R1_4_somebody_who_was_never_at_the_store_is_not_named() {
        assertThatThrownBy(() -> desk.record(VITOSHA, voice("t-2", "Kind Jonas", JONAS)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("employees");
    }

    @Test
    void R2_1_the_same_entry_comes_in_once() {
        assertThat(desk.record(VITOSHA, voice("t-3", "First", ELENA))).isTrue();
        assertThat(desk.record(VITOSHA, voice("t-3", "Other words"))).isFalse();
        assertThat(found("first").rows().getFirst().told().text()).isEqualTo("First");
        assertThat(found("other words").rows()).isEmpty();
    }

    @Test
    void R2_2_a_lead_records_for_the_own_stores_only_and_it_is_logged() {
        long before = log("unsolicited.record");
        desk.record(VITOSHA, voice("t-4", "Who recorded"));
        assertThat(found("who recorded").rows().getFirst().told().recordedBy()).isEqualTo("mira");
        assertThat(log("unsolicited.record")).isEqualTo(before + 1);
        assertThatThrownBy(() -> desk.record(VILNIUS, voice("t-5", "Neighbour")))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> desk.withdraw(VILNIUS, 1, "no")).isInstanceOf(Forbidden.class);
    }

    @Test
    void R2_3_what_is_withdrawn_stays_for_the_lead_and_is_gone_for_those_it_names() {
        desk.record(VITOSHA, voice("t-6", "Withdraw me zzz", ELENA));
        elena();
        assertThat(mentions.mine(50)).extracting(this::words).contains("Withdraw me zzz");
        mira();
        long id = found("withdraw zzz").rows().getFirst().told().id();
        desk.withdraw(VITOSHA, id, "another shop");
        em.flush();
        em.clear();
        assertThat(found("withdraw zzz").rows().getFirst().told().withdrawnReason())
                .isEqualTo("another shop");
        elena();
        assertThat(mentions.mine(50)).extracting(this::words).doesNotContain("Withdraw me zzz");
    }

    @Test
    void R2_3_an_entry_of_another_store_is_not_there() {
        desk.record(VITOSHA, voice("t-7", "Elsewhere zzy"));
        long id = found("elsewhere zzy").rows().getFirst().told().id();
        caller.is("harriet").with(Role.HR).inCompany();
        assertThatThrownBy(() -> reading.one(VILNIUS, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void R3_1_each_reads_the_own_scope_and_the_log_says_so() {
        desk.record(VITOSHA, voice("t-8", "Scope zzx"));
        caller.is("jonas").with(Role.TEAM_LEAD).inStore("LT-VNO-01");
        assertThat(reading.ofAll(all("scope zzx")).rows()).isEmpty();
        assertThatThrownBy(() -> reading.ofStore(VITOSHA, all(""))).isInstanceOf(Forbidden.class);
        caller.is("olga").with(Role.OWNER).inCompany();
        assertThat(reading.ofAll(all("scope zzx")).rows()).hasSize(1);
        assertThat(log("feedback.read")).isPositive();
    }

    @Test
    void R3_2_an_owner_does_not_learn_whom_it_names() {
        desk.record(VITOSHA, voice("t-9", "Named zzw", ELENA));
        assertThat(found("named zzw").rows().getFirst().named())
                .extracting(UnsolicitedView.Named::number)
                .containsExactly("E1001");
        caller.is("olga").with(Role.OWNER).inCompany();
        assertThat(reading.ofAll(all("named zzw")).rows().getFirst().named()).isEmpty();
    }

    @Test
    void R3_3_who_is_named_reads_it_and_nobody_else_does() {
        desk.record(VITOSHA, voice("t-10", "Only Elena zzv", ELENA));
        elena();
        long before = log("feedback.read");
        assertThat(mentions.mine(50)).extracting(this::words).contains("Only Elena zzv");
        assertThat(log("feedback.read")).isGreaterThan(before);
        caller.is("mira").with(Role.EMPLOYEE).employee("E1002");
        assertThat(mentions.mine(50)).extracting(this::words).doesNotContain("Only Elena zzv");
    }

    @Test
    void R3_4_words_are_found_whatever_their_accents_newest_first_page_by_page() {
        for (int i = 0; i < 3; i++) {
            var at = Instant.parse("2026-03-0" + (i + 1) + "T09:00:00Z");
            desk.record(VITOSHA, voice("t-11-" + i, "Žydrūnė % zzu " + i, at));
        }
        assertThat(found("ZYDRUNE zzu").total()).isEqualTo(3);
        assertThat(found("zydrune % zzu").rows())
                .extracting(this::words)
                .containsExactly("Žydrūnė % zzu 2", "Žydrūnė % zzu 1", "Žydrūnė % zzu 0");
        var second = new VoiceSearch(VITOSHA, Kind.PHONE, "zzu", true, 1, 1);
        assertThat(reading.ofStore(VITOSHA, second).rows())
                .extracting(this::words)
                .containsExactly("Žydrūnė % zzu 1");
        var reviews = new VoiceSearch(VITOSHA, Kind.REVIEW, "zzu", true, 0, 5);
        assertThat(reading.ofStore(VITOSHA, reviews).total()).isZero();
    }

    private void mira() {
        var leads = caller.is("mira").with(Role.TEAM_LEAD, Role.EMPLOYEE);
        leads.inStore("BG-SOF-01").employee("E1002");
    }

    private void elena() {
        caller.is("elena").with(Role.EMPLOYEE).employee("E1001");
    }

    private Found<UnsolicitedView> found(String words) {
        return reading.ofStore(VITOSHA, all(words));
    }

    private static VoiceSearch all(String words) {
        return new VoiceSearch(null, null, words, false, 0, 100);
    }

    private String words(UnsolicitedView view) {
        return view.told().text();
    }

    private static Voice voice(String id, String text, EmployeeNumber... named) {
        return voice(id, text, Instant.parse("2026-03-09T09:00:00Z"), named);
    }

    private static Voice voice(String id, String text, Instant at, EmployeeNumber... named) {
        return new Voice(
                "test",
                id,
                Kind.PHONE,
                VITOSHA,
                at,
                text,
                VoiceTest.rating("1", "5"),
                "bg",
                "",
                Set.of(named));
    }

    private long log(String action) {
        em.flush();
        return (Long)
                em.createNativeQuery(
                                "select count(*) from audit_entry where action = :action",
                                Long.class)
                        .setParameter("action", action)
                        .getSingleResult();
    }
}
