package aidas.leaderboard.season;

import static aidas.access.Requires.Reach.COMPANY;

import aidas.access.Caller;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Announces seasons and takes them from one state to the next. */
@UseCases
public class SeasonDesk {

    private static final int LONGEST = 1000;

    @Inject Seasons seasons;
    @Inject Results results;
    @Inject Caller caller;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /**
     * @throws Refused if a field is wrong, the code is taken, or the series has other rules
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public SeasonCode announce(Announcement announced) {
        announced.check();
        results.checkPeers(announced.rules());
        var code = new SeasonCode(announced.code());
        if (seasons.find(code).isPresent()) {
            throw new Refused("code", "one that is not taken yet");
        }
        seasons.ofSeries(new SeasonCode(announced.seriesOrOwn()))
                .forEach(earlier -> checkSeries(earlier, announced.rules()));
        seasons.add(
                new Season(
                        announced,
                        Published.words(announced.rules()),
                        clock.instant(),
                        caller.username()));
        audit.record("season.announced", subject(code), announced.rules().months().toString());
        return code;
    }

    /** Only before its first month (R1.2). */
    @Requires(value = Role.HR, reach = COMPANY)
    public void withdraw(SeasonCode code, String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw new Refused("reason", "1 to " + LONGEST + " characters");
        }
        var season = seasons.get(code);
        if (!(state(season) instanceof SeasonState.Announced)) {
            throw new Refused("season", "one whose first month has not begun");
        }
        season.withdraw(reason, caller.username(), clock.instant());
        audit.record("season.withdrawn", subject(code), "");
    }

    /** Takes the provisional result (R2.2). */
    @Requires(value = Role.HR, reach = COMPANY)
    public void close(SeasonCode code) {
        var season = seasons.get(code);
        if (!(state(season) instanceof SeasonState.Running running) || !running.over()) {
            throw new Refused("season", "a running one whose months are over");
        }
        results.checkBefore(season);
        season.close(caller.username(), clock.instant());
        var hash = results.take(season, caller.username());
        audit.record("season.closed", subject(code), hash);
    }

    /** Makes the result final (R2.4). */
    @Requires(value = Role.HR, reach = COMPANY)
    public void freeze(SeasonCode code) {
        var season = seasons.get(code);
        if (!(state(season) instanceof SeasonState.Closed closed) || !closed.over()) {
            throw new Refused("season", "a closed one whose time for appeals is over");
        }
        long open = seasons.appeals(season).stream().filter(Appeal::isOpen).count();
        if (open > 0) {
            throw new Refused("season", "one without open appeals, there are " + open);
        }
        season.freeze(open, caller.username(), clock.instant());
        audit.record("season.frozen", subject(code), seasons.snapshots(season).getLast().hash());
    }

    /** As the log names a season. */
    static String subject(SeasonCode code) {
        return "season:" + code;
    }

    private SeasonState state(Season season) {
        return season.state(now());
    }

    private Instant now() {
        return clock.instant();
    }

    /** Seasons of one series follow one another and have the same rules (R1.4). */
    private static void checkSeries(Season earlier, SeasonRules rules) {
        if (!earlier.rules().alike(rules)) {
            throw new Refused("series", "one with the same rules as this season");
        }
        if (rules.months().from().isBefore(earlier.rules().months().until())) {
            throw new Refused("from", "after the last season of the series");
        }
    }
}
