package aidas.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tickets and answers of those who came by. */
@ApplicationScoped
class WalkInBook {

    @Inject Tickets tickets;
    @Inject SurveyAnswers answers;

    void add(Ticket ticket) {
        tickets.add(ticket);
    }

    /** Has this answer come before? Who sends the same one meanwhile waits. */
    boolean inTurn(Stand stand, String key) {
        return tickets.inTurn(stand.source(), key).isPresent();
    }

    void keep(SurveyAnswer answer) {
        answers.keep(answer);
    }
}
