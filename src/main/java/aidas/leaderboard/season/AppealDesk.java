package aidas.leaderboard.season;

import static aidas.access.Requires.Reach.COMPANY;

import aidas.access.Caller;
import aidas.access.Forbidden;
import aidas.access.RegionCode;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.time.Clock;

/** Objections to a provisional result: somebody appeals, somebody else decides. */
@UseCases
public class AppealDesk {

    private static final int LONGEST = 1000;

    @Inject Seasons seasons;
    @Inject Results results;
    @Inject Caller caller;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /**
     * For an own unit; HR for any (R4.1).
     *
     * @param unit its code
     * @return the appeal's id
     * @throws Refused if it is not the time, there is no such unit, or one is open for it
     */
    @Requires({Role.TEAM_LEAD, Role.HR})
    public long appeal(SeasonCode code, String unit, String reason) {
        var season = seasons.get(code);
        checkWords("reason", reason);
        if (!(season.state(clock.instant()) instanceof SeasonState.Closed closed)
                || closed.over()) {
            throw new Refused("season", "a closed one within the time for appeals");
        }
        var result = Evidence.of(seasons.snapshots(season).getLast()).result();
        var place =
                result.find(unit)
                        .orElseThrow(() -> new Refused("unit", "the code of a unit compared"));
        if (!caller.scope().company() && !holds(season, place)) {
            throw new Forbidden("needs the scope of " + unit);
        }
        if (seasons.appeals(season).stream().anyMatch(a -> a.isOpen() && a.unit().equals(unit))) {
            throw new Refused("unit", "one without an open appeal");
        }
        var appeal = new Appeal(season, unit, reason, caller.username(), clock.instant());
        seasons.add(appeal);
        audit.record("season.appealed", SeasonDesk.subject(code), unit);
        return appeal.id();
    }

    /**
     * An upheld appeal takes the result anew (R4.3).
     *
     * @throws Forbidden for whoever appealed (R4.2)
     */
    @Requires(
            value = {Role.HR, Role.OWNER},
            reach = COMPANY)
    public void decide(SeasonCode code, long id, boolean upheld, String text) {
        var season = seasons.get(code);
        var appeal =
                seasons.appeals(season).stream()
                        .filter(each -> each.id() == id)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("no appeal " + id));
        checkWords("text", text);
        if (!appeal.isOpen()) {
            throw new Refused("appeal", "one that is open");
        }
        if (appeal.appealedBy().equals(caller.username())) {
            throw new Forbidden("somebody else decides than who appealed");
        }
        appeal.decide(upheld, text, caller.username(), clock.instant());
        var hash = upheld ? results.take(season, caller.username()) : "";
        audit.record("season.decided", SeasonDesk.subject(code), hash);
    }

    private boolean holds(Season season, UnitPlace unit) {
        var region = new RegionCode(unit.region());
        return switch (season.rules().kind()) {
            case REGION -> caller.scope().holds(region);
            case STORE, TEAM ->
                    caller.scope().holds(new StoreCode(unit.code().split("/", 2)[0]), region);
        };
    }

    private static void checkWords(String field, String words) {
        if (words == null || words.isBlank() || words.length() > LONGEST) {
            throw new Refused(field, "1 to " + LONGEST + " characters");
        }
    }
}
