package aidas.outreach.sending;

import aidas.access.Requires;
import aidas.access.Requires.Reach;
import aidas.access.Role;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Who was asked, who was not and why, and whether it was even (R1.3, R5.1). */
@UseCases
public class SendingReading {

    private static final int PAGE = 50;
    private static final int DAYS = 28;

    @Inject SendingLog log;
    @Inject Clock clock;

    /**
     * Newest first, fifty at a time.
     *
     * @param before the last id of the page before, or a number above all
     */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public List<SendingEntry> latest(long before) {
        return log.latest(before, PAGE);
    }

    /** How many by verdict, of the last 28 days. */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public Map<Verdict, Long> counts() {
        return log.counts(since());
    }

    /** By person, hour and outcome, over the last 28 days. */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public List<Coverage> coverage() {
        var since = since();
        return List.of(
                Coverage.of("person", log.byPerson(since)),
                Coverage.of("hour", log.byHour(since)),
                Coverage.of("outcome", log.byOutcome(since)));
    }

    private LocalDate since() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(DAYS);
    }
}
