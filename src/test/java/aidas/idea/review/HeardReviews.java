package aidas.idea.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;

/** Keeps what was published, for tests. */
@ApplicationScoped
public class HeardReviews {

    private final List<IdeaCredited> credited = new ArrayList<>();
    private final List<IdeaAnswered> answered = new ArrayList<>();
    private final List<IdeaEscalated> escalated = new ArrayList<>();

    synchronized void on(@Observes IdeaCredited event) {
        credited.add(event);
    }

    synchronized void on(@Observes IdeaAnswered event) {
        answered.add(event);
    }

    synchronized void on(@Observes IdeaEscalated event) {
        escalated.add(event);
    }

    synchronized List<IdeaCredited> credited(long idea) {
        return credited.stream().filter(each -> each.idea() == idea).toList();
    }

    synchronized List<IdeaAnswered> answered(long idea) {
        return answered.stream().filter(each -> each.idea() == idea).toList();
    }

    synchronized List<IdeaEscalated> escalated(long idea) {
        return escalated.stream().filter(each -> each.idea() == idea).toList();
    }
}
