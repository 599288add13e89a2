package aidas.outreach;

import aidas.access.Language;
import aidas.organisation.StoreEntry;
import aidas.shared.Refused;
import aidas.shared.Secret;
import aidas.survey.AskedQuestions;
import aidas.survey.Questionnaire;
import aidas.survey.Questions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Takes answers of customers whom nobody invited: who stands before a poster or a tablet. It checks
 * no rights; the place does by which they came.
 */
@ApplicationScoped
public class WalkIns {

    private static final String SINGLE = "";

    @Inject WalkInBook book;
    @Inject AskedQuestions questions;
    @Inject Sheets sheets;
    @Inject Settling settling;
    @Inject Clock clock;

    /** What a survey asks now; empty if there is none, or it is closed. */
    public Optional<Questions> asked(String survey) {
        return questions.current(survey);
    }

    /** Its question about the person and the visit. */
    public Optional<String> question(String survey, Language language) {
        return asked(survey).map(it -> it.questionnaire().text(language, Questionnaire.QUESTION));
    }

    /** What is shown of the store there; empty if it shows no names. */
    public Optional<StoreEntry> named(Stand stand) {
        return sheets.named(stand.store());
    }

    /** The link of somebody who comes by now: good until the next day ends, for one answer. */
    public Secret open(Stand stand) {
        var secret = Secret.drawn();
        var zone = sheets.zone(stand.store());
        var last = LocalDate.ofInstant(clock.instant(), zone).plusDays(1);
        var expires = last.plusDays(1).atStartOfDay(zone).toInstant();
        var key = secret.selector();
        book.add(new Ticket(stand, key, null, secret, expires, clock.instant()));
        return secret;
    }

    /**
     * Takes a whole answer in, once.
     *
     * @return false if it had come before
     * @throws Refused with every field that is at fault; nothing is kept then
     */
    public boolean take(Stand stand, WalkIn given) {
        if (book.inTurn(stand, given.key())) {
            return false;
        }
        var asked =
                questions
                        .find(given.version())
                        .filter(it -> it.survey().equals(stand.survey()))
                        .orElseThrow(
                                () ->
                                        new Refused(
                                                "version",
                                                "expected a version of the survey that is asked there"));
        var told =
                new AnswerCheck(asked.questionnaire(), given.language(), none -> false)
                        .of(given.typed());
        var now = clock.instant();
        var ticket = new Ticket(stand, given.key(), given.at(), Secret.drawn(), null, now);
        book.add(ticket);
        var answer = new SurveyAnswer(ticket, SINGLE, given.version());
        answer.tell(told, given.language(), now);
        book.keep(answer);
        settling.settle(answer, ticket, now);
        if (given.begged() != null) {
            answer.beg(given.begged());
        }
        return true;
    }
}
