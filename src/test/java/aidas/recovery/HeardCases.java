package aidas.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;

/** Keeps what was published, for tests. */
@ApplicationScoped
public class HeardCases {

    private final List<CaseAnswered> answered = new ArrayList<>();
    private final List<CaseDue> due = new ArrayList<>();
    private final List<CaseEscalated> escalated = new ArrayList<>();
    private final List<CaseClosed> closed = new ArrayList<>();

    synchronized void on(@Observes CaseAnswered event) {
        answered.add(event);
    }

    synchronized void on(@Observes CaseDue event) {
        due.add(event);
    }

    synchronized void on(@Observes CaseEscalated event) {
        escalated.add(event);
    }

    synchronized void on(@Observes CaseClosed event) {
        closed.add(event);
    }

    synchronized List<CaseAnswered> answered(long id) {
        return answered.stream().filter(each -> each.id() == id).toList();
    }

    synchronized List<CaseDue> due(long id) {
        return due.stream().filter(each -> each.id() == id).toList();
    }

    synchronized List<CaseEscalated> escalated(long id) {
        return escalated.stream().filter(each -> each.id() == id).toList();
    }

    synchronized List<CaseClosed> closed(long id) {
        return closed.stream().filter(each -> each.id() == id).toList();
    }
}
