package aidas.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.feedback.ResponsesReceived.Received;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResponsesReceivedTest {

    @Test
    void R6_6_who_acts_on_what_is_new_is_spared_history() {
        var then = Instant.parse("2026-03-14T10:00:00Z");
        var received =
                new ResponsesReceived(
                        List.of(
                                at("before", then.minusNanos(1)),
                                at("then", then),
                                at("after", then.plus(Duration.ofDays(1)))));
        assertThat(received.since(then))
                .extracting(ResponseKey::externalId)
                .containsExactly("then", "after");
    }

    private static Received at(String id, Instant when) {
        return new Received(new ResponseKey("till", id), when);
    }
}
