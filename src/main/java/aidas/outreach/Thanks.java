package aidas.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What is said to whoever answered: by band, and by what was agreed to (R2.9, R2.10). */
@ApplicationScoped
class Thanks {

    @Inject Referrals referrals;

    Seen.Done of(Sheet sheet, SurveyAnswer answer) {
        return new Seen.Done(
                sheet,
                sheet.questions().scale().band(answer.score()),
                referrals.of(answer).orElse(null),
                null,
                answer.begged());
    }
}
