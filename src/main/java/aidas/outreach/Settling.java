package aidas.outreach;

import aidas.feedback.Outcome;
import aidas.feedback.OwnAnswers;
import aidas.feedback.contact.Contacts;
import aidas.shared.Refused;
import aidas.survey.Band;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import org.jboss.logging.Logger;

/** Makes an answer a response, in the transaction of whoever asks for it (R2.8). */
@ApplicationScoped
class Settling {

    private static final Logger LOG = Logger.getLogger(Settling.class);

    @Inject Sheets sheets;
    @Inject OwnAnswers intake;
    @Inject Contacts contacts;
    @Inject Referrals referrals;

    /**
     * Whoever calls has locked the ticket.
     *
     * @param answer of that ticket, not settled yet
     */
    void settle(SurveyAnswer answer, Ticket ticket, Instant now) {
        var about = ticket.about();
        var asked = sheets.asked(ticket, answer).orElseThrow();
        var store = sheets.store(about).facts().code();
        ticket.forgetAddress();
        try {
            var taken = intake.take(AnswerDraft.of(answer, about, store, asked));
            boolean accepted = taken.outcome() == Outcome.ACCEPTED;
            if (accepted) {
                agree(taken.responseId(), answer);
            }
            var outcome = taken.outcome().name().toLowerCase(Locale.ROOT);
            answer.settle(outcome, accepted ? taken.responseId() : null, now);
            if (asked.questionnaire().scale().band(answer.score()) == Band.FAVOURABLE) {
                referrals.draw(answer, now);
            }
        } catch (Refused refused) {
            LOG.errorf("answer %d cannot be taken: %s", answer.id(), refused.getMessage());
            answer.settle("refused", null, now);
        }
    }

    private void agree(long response, SurveyAnswer answer) {
        var contact = answer.contact();
        if (contact != null) {
            contacts.agree(response, contact.contact(answer.language()));
        }
    }
}
