package aidas.architecture.crooked.feedback;

import aidas.shared.architecture.UseCases;
import jakarta.enterprise.event.Observes;
import org.junit.jupiter.api.Assertions;

/** Anyone may call it, it observes an entity, and it needs its tests to run. */
@UseCases
public class FeedbackDesk {

    public void close(long id) {
        Assertions.assertTrue(id > 0);
    }

    void on(@Observes Feedback feedback) {
        close(feedback.hashCode());
    }
}
