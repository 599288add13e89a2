package aidas.outreach;

import static aidas.access.Requires.Reach.ANYBODY;

import aidas.access.Language;
import aidas.access.Requires;
import aidas.shared.Secret;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * Where customers answer; the link's secret is all that is asked for. Each answer comes back empty
 * if the secret is of no ticket.
 */
@UseCases
public class AnswerDesk {

    /** Where a ticket has one answer only. */
    private static final String SINGLE = "";

    @Inject Tickets tickets;
    @Inject SurveyAnswers answers;
    @Inject Views views;
    @Inject Settling settling;
    @Inject Clock clock;

    /**
     * Changes nothing (R2.1).
     *
     * @param chosen null for the language of the invitation or of the answer so far
     */
    @Requires(reach = ANYBODY)
    public Optional<Seen> look(Secret secret, Language chosen) {
        return tickets.openedBy(secret).map(ticket -> seen(ticket, chosen));
    }

    /**
     * Keeps a score at once (R2.1); if it is the answer to a doubt, the answer is settled (R5.2).
     *
     * @param score as typed; empty where a doubted one is right
     * @throws aidas.shared.Refused if the scale has no such score
     */
    @Requires(reach = ANYBODY)
    public Optional<Seen> tap(Secret secret, Language chosen, String score) {
        return changed(
                secret,
                chosen,
                (ticket, answer, sheet) -> {
                    boolean doubted = answer.isDoubted();
                    if (!doubted || !score.isEmpty()) {
                        var judged = AnswerCheck.score(sheet.questions().scale(), score);
                        answer.tap(judged, sheet.language(), clock.instant());
                        answers.keep(answer);
                    }
                    if (doubted) {
                        settling.settle(answer, ticket, clock.instant());
                    }
                });
    }

    /**
     * Keeps all that was typed; once its author is done it is settled, unless its words say the
     * opposite of the score and nobody asked about that yet (R5.1).
     *
     * @throws aidas.shared.Refused with every field that is at fault; nothing is changed then
     */
    @Requires(reach = ANYBODY)
    public Optional<Seen> tell(Secret secret, Language chosen, Typed typed, boolean done) {
        return changed(
                secret,
                chosen,
                (ticket, answer, sheet) -> {
                    var check =
                            new AnswerCheck(sheet.questions(), sheet.language(), views::hasConsent);
                    var told = check.of(typed);
                    answer.tell(told, sheet.language(), clock.instant());
                    answers.keep(answer);
                    if (done && !answer.isDoubted() && Doubt.arises(sheet.questions(), told)) {
                        answer.doubt();
                    } else if (done) {
                        settling.settle(answer, ticket, clock.instant());
                    }
                });
    }

    /** Whether anyone asked for a particular score; the first word counts (R6.1). */
    @Requires(reach = ANYBODY)
    public Optional<Seen> begged(Secret secret, Language chosen, boolean asked) {
        var ticket = tickets.openedBy(secret);
        ticket.ifPresent(tickets::lock);
        ticket.flatMap(it -> answers.of(it, SINGLE))
                .filter(SurveyAnswer::isSettled)
                .ifPresent(answer -> answer.beg(asked));
        return ticket.map(it -> seen(it, chosen));
    }

    private Seen seen(Ticket ticket, Language chosen) {
        return views.of(ticket, answers.of(ticket, SINGLE).orElse(null), chosen);
    }

    /** What is done to an answer that can be changed. */
    private interface Change {
        void make(Ticket ticket, SurveyAnswer answer, Sheet sheet);
    }

    /** Whoever holds the same link waits; an answer that is over is only looked at (R2.2). */
    private Optional<Seen> changed(Secret secret, Language chosen, Change change) {
        var found = tickets.openedBy(secret);
        found.ifPresent(
                ticket -> {
                    tickets.lock(ticket);
                    views.changeable(seen(ticket, chosen))
                            .ifPresent(sheet -> change.make(ticket, answer(ticket, sheet), sheet));
                });
        return found.map(ticket -> seen(ticket, chosen));
    }

    private SurveyAnswer answer(Ticket ticket, Sheet sheet) {
        return answers.of(ticket, SINGLE)
                .orElseGet(() -> new SurveyAnswer(ticket, SINGLE, sheet.asked().version()));
    }
}
