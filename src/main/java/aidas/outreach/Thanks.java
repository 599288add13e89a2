package aidas.outreach;

import aidas.recovery.Promises;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** What is said to whoever answered: by band, and by what was agreed to (R2.9, R2.10). */
@ApplicationScoped
class Thanks {

    @Inject Referrals referrals;
    @Inject Promises promises;
    @Inject Sheets sheets;

    Seen.Done of(Ticket ticket, Sheet sheet, SurveyAnswer answer) {
        return new Seen.Done(
                sheet,
                sheet.questions().scale().band(answer.score()),
                referrals.of(answer).orElse(null),
                followUp(ticket, answer),
                answer.begged());
    }

    /** Null unless the customer may be contacted and somebody will. */
    private FollowUp followUp(Ticket ticket, SurveyAnswer answer) {
        if (answer.contact() == null || answer.responseId() == null) {
            return null;
        }
        var zone = sheets.store(ticket.about()).facts().zone();
        return promises.of(answer.responseId())
                .map(
                        it ->
                                new FollowUp(
                                        it.reference(),
                                        LocalDate.ofInstant(it.answerBy(), zone),
                                        it.path()))
                .orElse(null);
    }
}
