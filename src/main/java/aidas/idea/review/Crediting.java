package aidas.idea.review;

import aidas.idea.IdeaClaimed;
import aidas.idea.IdeaFacts;
import aidas.idea.Sent;
import aidas.idea.Stage;
import aidas.organisation.EmployeeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Tells whom an adopted idea credits, when it is adopted or when it is claimed after (R6.1). */
@ApplicationScoped
class Crediting {

    @Inject Sent sent;
    @Inject Programmes programmes;
    @Inject Clock clock;
    @Inject Event<IdeaCredited> credited;

    void credit(IdeaFacts idea, Collection<EmployeeId> people) {
        tell(idea, people, clock.instant());
    }

    void on(@Observes IdeaClaimed claimed) {
        var idea = sent.get(claimed.idea());
        while (idea.duplicateOf() != null) {
            idea = sent.get(idea.duplicateOf());
        }
        if (idea.stage() == Stage.ADOPTED) {
            tell(idea, List.of(claimed.author()), claimed.at());
        }
    }

    private void tell(IdeaFacts idea, Collection<EmployeeId> people, Instant at) {
        if (!people.isEmpty()) {
            credited.fire(
                    new IdeaCredited(
                            idea.id(),
                            idea.title(),
                            List.copyOf(people),
                            programmes.now().terms().points(),
                            at));
        }
    }
}
