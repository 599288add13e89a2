package aidas.insight.mirror;

import aidas.access.Caller;
import aidas.access.InScope;
import aidas.access.Requires;
import aidas.access.Requires.Reach;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.feedback.FeedbackReading;
import aidas.organisation.Directories;
import aidas.shared.NotFound;
import aidas.shared.Period;
import aidas.shared.architecture.UseCases;
import aidas.survey.Scale;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** Shows guesses: to their lead the own ones, to HR and owner the company's picture. */
@UseCases
public class MirrorReading {

    private static final int MONTHS = 12;

    @Inject Guesses guesses;
    @Inject Directories directories;
    @Inject FeedbackReading feedback;
    @Inject Caller caller;
    @Inject Clock clock;

    /** The caller's own guesses for the store, and nobody else's (R4.1). */
    @Requires(Role.TEAM_LEAD)
    public OwnMirror own(@InScope StoreCode store) {
        var facts =
                directories
                        .store(store)
                        .orElseThrow(() -> new NotFound("there is no store " + store))
                        .facts();
        var running = running(clock.instant(), facts.zone());
        var all = guesses.of(store, caller.username()).stream().map(Kept::beside).toList();
        return new OwnMirror(
                store,
                facts.name(),
                running,
                all.stream()
                        .filter(each -> each.month().equals(running))
                        .map(Revealed::guess)
                        .findFirst()
                        .orElse(null),
                all.stream().filter(each -> each.month().isBefore(running)).toList());
    }

    /** The last twelve months that somebody guessed and that are over (R4.4). */
    @Requires(
            value = {Role.HR, Role.OWNER},
            reach = Reach.COMPANY)
    public CompanyMirror company() {
        var now = clock.instant();
        var first = running(now, ZoneOffset.UTC).minusMonths(MONTHS);
        var asked = new Period(first.minusMonths(1).atDay(1), first.plusMonths(MONTHS).atDay(1));
        var nps = feedback.company(asked).whole().on(Scale.NPS_0_10);
        return CompanyMirror.of(
                guesses.since(first),
                nps.map(summary -> summary.trend().months()).orElse(List.of()),
                kept -> kept.beside().month().isBefore(running(now, kept.zone())));
    }

    private static YearMonth running(Instant now, ZoneId zone) {
        return YearMonth.from(LocalDate.ofInstant(now, zone));
    }
}
