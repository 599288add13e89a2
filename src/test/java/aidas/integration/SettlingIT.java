package aidas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.InContainer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What time does to answers. */
@InContainer
class SettlingIT extends SettlingSource {

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
    void R2_2_what_an_answer_said_that_came_to_nothing_is_forgotten_with_its_payload() {
        take("{\"id\":\"n\",\"score\":\"a lot\",\"comment\":\"Call me\"}");
        assertThat(event(0).state()).isEqualTo(State.REFUSED);
        var now = clock.instant();
        long source = sources.get("settling").id();
        forgetting.run(source, now.plus(Duration.ofDays(89)));
        assertThat(known("n").facts().text("comment")).contains("Call me");
        forgetting.run(source, now.plus(Duration.ofDays(91)));
        assertThat(known("n").facts().all()).isEmpty();
        assertThat(known("n").outcome()).isEqualTo(State.REFUSED);
        // What comes again says all of it itself
        assertThat(take("{\"id\":\"n\",\"score\":7}").state()).isEqualTo(State.ACCEPTED);
    }

    private PendingAnswer known(String answer) {
        return answers.locked(sources.get("settling").id(), answer).orElseThrow();
    }

    @Test
    void R4_1_the_response_has_what_the_mapping_says() {
        take(
                "{\"id\":\"m\",\"score\":9,\"comment\":\"Бързо\",\"customer\":\"c-7\",\"reference\":\"r-7\"}");
        var said =
                em.createNativeQuery(
                                "select comment || customer || reference from response"
                                        + " where source = 'settling' and external_id = 'm'",
                                String.class)
                        .getSingleResult();
        assertThat(said).isEqualTo("Бързоc-7r-7");
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
}
