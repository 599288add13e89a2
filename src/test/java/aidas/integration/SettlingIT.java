package aidas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.organisation.RosterDesk;
import aidas.organisation.RosterText;
import aidas.testbed.InContainer;
import aidas.testbed.StubCaller;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What time does to answers, inside a transaction that is taken back. */
@InContainer
class SettlingIT {

    private static final String OPEN =
            "{\"id\":\"%s\",\"finished\":false,%s\"occurredAt\":\"2026-03-14T10:00:00Z\"}";

    @Inject SourceDesk desk;
    @Inject HookDesk hooks;
    @Inject EventReading reading;
    @Inject TryDesk tries;
    @Inject DueSettlements settlements;
    @Inject DueForgetting forgetting;
    @Inject Sources sources;
    @Inject RosterDesk rosters;
    @Inject StubCaller caller;
    @Inject Clock clock;
    @Inject UserTransaction transaction;
    @PersistenceContext EntityManager em;

    @BeforeEach
    void a_source() throws Exception {
        transaction.begin();
        caller.is("adam").with(Role.ADMIN).inCompany();
        rosters.apply(
                RosterText.roster()
                        .row(
                                "SET-R,Settling,SET-1,Store,Sofia,city,Europe/Sofia,bg,",
                                ",,SETE1,Se,Ttle,,en,member,2024-01-01,")
                        .bytes());
        desk.register(
                new SourceDraft(
                        "settling",
                        "own",
                        "Settling",
                        "12345678",
                        "nps",
                        "SET-1",
                        null,
                        null,
                        null,
                        null));
    }

    @AfterEach
    void roll_back() throws Exception {
        transaction.rollback();
    }

    private Verdict take(String json) {
        var source = hooks.signed("settling");
        var payload =
                aidas.integration.tool.Payloads.of(
                                source.tool(), json.getBytes(StandardCharsets.UTF_8))
                        .getFirst();
        return hooks.take("settling", payload).verdict();
    }

    private Verdict event(int i) {
        return reading.latest("settling", Long.MAX_VALUE).get(i).verdict();
    }

    private void settleAt(Instant now) {
        for (long key : settlements.due(now)) {
            var mine =
                    em.createNativeQuery(
                                    "select id from integration_answer where id = ? and source_id = ?")
                            .setParameter(1, key)
                            .setParameter(2, sources.get("settling").id())
                            .getResultList();
            if (!mine.isEmpty()) {
                settlements.run(key, now);
            }
        }
    }

    @Test
    void R3_1_an_answer_that_nobody_went_on_with_settles_after_a_day() {
        assertThat(take(OPEN.formatted("a", "\"score\":0,")).state()).isEqualTo(State.WAITING);
        var now = clock.instant();
        settleAt(now.plus(Duration.ofHours(23)));
        assertThat(event(0).state()).isEqualTo(State.WAITING);
        settleAt(now.plus(Duration.ofHours(25)));
        assertThat(event(0).state()).isEqualTo(State.ACCEPTED);
        assertThat(take(OPEN.formatted("a", "\"score\":9,")).state()).isEqualTo(State.DUPLICATE);
        settleAt(now.plus(Duration.ofHours(50)));
        assertThat(event(1).state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void R3_4_an_answer_that_never_got_a_score_is_no_response() {
        take(OPEN.formatted("b", ""));
        settleAt(clock.instant().plus(Duration.ofHours(25)));
        assertThat(event(0).state()).isEqualTo(State.IGNORED);
        assertThat(event(0).reason()).contains("no score");
        // Its author comes back after all
        assertThat(take("{\"id\":\"b\",\"score\":7}").state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void R3_3_an_answer_that_was_only_announced_waits_for_thirty_days() {
        desk.register(
                new SourceDraft(
                        "settling-sm",
                        "surveymonkey",
                        "SM",
                        "12345678",
                        "nps",
                        "SET-1",
                        null,
                        null,
                        null,
                        null));
        var payload =
                aidas.integration.tool.Payloads.of(
                                hooks.signed("settling-sm").tool(),
                                "{\"href\":\"x\",\"id\":\"7\"}".getBytes(StandardCharsets.UTF_8))
                        .getFirst();
        assertThat(hooks.take("settling-sm", payload).verdict().state()).isEqualTo(State.WAITING);
        long key =
                ((Number)
                                em.createNativeQuery(
                                                "select id from integration_answer where source_id = ?")
                                        .setParameter(1, sources.get("settling-sm").id())
                                        .getSingleResult())
                        .longValue();
        var now = clock.instant();
        assertThat(settlements.due(now.plus(Duration.ofDays(29)))).doesNotContain(key);
        settlements.run(key, now.plus(Duration.ofDays(31)));
        var verdict = reading.latest("settling-sm", Long.MAX_VALUE).getFirst().verdict();
        assertThat(verdict.state()).isEqualTo(State.IGNORED);
    }

    @Test
    void R2_2_a_payload_is_forgotten_after_ninety_days_and_what_became_of_it_stays() {
        take("{\"id\":\"c\",\"score\":9}");
        var now = clock.instant();
        long source = sources.get("settling").id();
        assertThat(forgetting.due(now.plus(Duration.ofDays(89)))).doesNotContain(source);
        assertThat(forgetting.due(now.plus(Duration.ofDays(91)))).contains(source);
        forgetting.run(source, now.plus(Duration.ofDays(91)));
        var event = reading.latest("settling", Long.MAX_VALUE).getFirst();
        assertThat(event.kept()).isFalse();
        assertThat(event.verdict().state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void R3_1_what_an_answer_said_is_not_kept_twice() {
        take("{\"id\":\"d\",\"score\":9}");
        var facts =
                em.createNativeQuery(
                                "select facts from integration_answer where source_id = ? and answer = 'd'")
                        .setParameter(1, sources.get("settling").id())
                        .getSingleResult();
        assertThat(facts).isNull();
    }

    @Test
    void R2_1_a_wrong_signature_is_counted() {
        var body = "{}".getBytes(StandardCharsets.UTF_8);
        assertThat(hooks.isSigned("settling", name -> "wrong-secret", body)).isFalse();
        assertThat(hooks.isSigned("settling", name -> null, body)).isFalse();
        assertThat(hooks.isSigned("settling", name -> "12345678", body)).isTrue();
        assertThat(reading.knocks("settling")).isEqualTo(2);
    }

    @Test
    void R1_1_an_administrator_of_a_part_of_the_company_sets_up_nothing() {
        caller.is("adam").with(Role.ADMIN).inStore("SET-1");
        assertThatThrownBy(() -> desk.all()).isInstanceOf(Forbidden.class);
        caller.is("harriet").with(Role.HR).inCompany();
        assertThatThrownBy(() -> reading.latest("settling", 1)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> tries.tried("settling", new byte[0]))
                .isInstanceOf(Forbidden.class);
    }
}
