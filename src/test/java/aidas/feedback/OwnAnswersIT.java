package aidas.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.shared.Refused;
import aidas.testbed.InContainer;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Inside a transaction that is taken back. */
@InContainer
class OwnAnswersIT {

    private static final String SOURCE = "own-answers-it";

    @Inject OwnAnswers answers;
    @Inject Heard heard;
    @Inject MeterRegistry registry;
    @Inject Clock clock;
    @Inject UserTransaction transaction;

    /** Remembers what was told of this test's answers. */
    @ApplicationScoped
    static class Heard {

        private final List<ResponseKey> told = new CopyOnWriteArrayList<>();

        void on(@Observes ResponsesReceived received) {
            received.responses().stream()
                    .map(ResponsesReceived.Received::key)
                    .filter(key -> key.source().equals(SOURCE))
                    .forEach(told::add);
        }

        long times(String id) {
            return told.stream().filter(key -> key.externalId().equals(id)).count();
        }
    }

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
    }

    @AfterEach
    void take_back() throws Exception {
        transaction.rollback();
    }

    private Draft draft(String id, String store, String score) {
        return new Draft(
                Map.of(
                        Field.SOURCE, SOURCE,
                        Field.EXTERNAL_ID, id,
                        Field.STORE, store,
                        Field.OCCURRED_AT, clock.instant().toString(),
                        Field.SCALE, "NPS",
                        Field.SCORE, score),
                List.of(),
                List.of());
    }

    @Test
    void R6_6_new_responses_are_told_once() {
        long before = heard.times("told");
        answers.take(draft("told", "BG-SOF-01", "3"));
        answers.take(draft("told", "BG-SOF-01", "3"));
        assertThat(heard.times("told")).isEqualTo(before + 1);
    }

    @Test
    void R6_4_what_is_taken_back_is_not_counted() throws Exception {
        double before = quarantined();
        answers.take(draft("uncounted", "NO-STORE", "9"));
        transaction.rollback();
        assertThat(quarantined()).isEqualTo(before);
        transaction.begin();
    }

    private double quarantined() {
        return registry.counter("aidas.responses", "outcome", "quarantined").count();
    }

    @Test
    void R6_7_who_takes_an_answer_learns_which_response_it_became() {
        var first = answers.take(draft("id", "BG-SOF-01", "0"));
        assertThat(first.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(first.responseId()).isPositive();
        var again = answers.take(draft("id", "BG-SOF-01", "0"));
        assertThat(again.outcome()).isEqualTo(Outcome.DUPLICATE);
        assertThat(again.responseId()).isEqualTo(first.responseId());
    }

    @Test
    void R6_7_what_names_an_unknown_store_waits_as_all_others_do() {
        var taken = answers.take(draft("lost", "NO-STORE", "9"));
        assertThat(taken.outcome()).isEqualTo(Outcome.QUARANTINED);
        assertThat(taken.responseId()).isZero();
    }

    @Test
    void R6_7_what_is_not_well_formed_is_refused() {
        assertThatThrownBy(() -> answers.take(draft("bad", "BG-SOF-01", "11")))
                .isInstanceOf(Refused.class);
    }
}
