package aidas.outreach;

import static java.util.Objects.requireNonNullElse;

import aidas.access.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** What somebody sees who comes with a link, from what became of it so far. */
@ApplicationScoped
class Views {

    /** So long thanks are shown again; later the link only says that it was used (R3.4). */
    private static final Duration THANKS = Duration.ofHours(24);

    @Inject Sheets sheets;
    @Inject Thanks thanks;
    @Inject Clock clock;

    /**
     * @param answer null if there is none yet
     * @param chosen null for the language of the answer or the invitation
     */
    Seen of(Ticket ticket, SurveyAnswer answer, Language chosen) {
        var usual = answer == null ? ticket.about().language() : answer.language();
        var language = requireNonNullElse(chosen, usual);
        var over = over(ticket, answer);
        if (over != null) {
            return new Seen.Ended(over, language);
        }
        return sheets.asked(ticket, answer)
                .map(asked -> sheets.of(ticket, asked, language))
                .map(sheet -> seen(ticket, sheet, answer))
                .orElseGet(() -> new Seen.Ended(Seen.Because.CLOSED, language));
    }

    private Seen seen(Ticket ticket, Sheet sheet, SurveyAnswer answer) {
        if (answer == null) {
            return new Seen.Open(sheet);
        }
        return answer.isSettled()
                ? thanks.of(ticket, sheet, answer)
                : new Seen.Begun(sheet, Kept.of(answer), answer.isDoubted());
    }

    /** Null if it is not over. */
    private Seen.Because over(Ticket ticket, SurveyAnswer answer) {
        var now = clock.instant();
        if (answer != null && answer.isSettled()) {
            return answer.isSettledBefore(now.minus(THANKS)) ? Seen.Because.ANSWERED : null;
        }
        if (ticket.isRevoked()) {
            return Seen.Because.REVOKED;
        }
        return ticket.isExpired(now) ? Seen.Because.EXPIRED : null;
    }

    /** What can still be answered; empty for what is over. */
    Optional<Sheet> changeable(Seen seen) {
        return switch (seen) {
            case Seen.Open open -> Optional.of(open.sheet());
            case Seen.Begun begun -> Optional.of(begun.sheet());
            case Seen.Ended ended -> Optional.empty();
            case Seen.Done done -> Optional.empty();
        };
    }

    boolean hasConsent(String version) {
        return sheets.hasConsent(version);
    }
}
