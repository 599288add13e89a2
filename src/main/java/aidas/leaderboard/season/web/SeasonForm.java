package aidas.leaderboard.season.web;

import aidas.access.Caller;
import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.leaderboard.export.ExportDesk;
import aidas.leaderboard.export.FileKind;
import aidas.leaderboard.season.AppealView;
import aidas.leaderboard.season.SeasonCode;
import aidas.leaderboard.season.SeasonView;
import aidas.leaderboard.season.UnitPlace;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.web.FileDownload;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What the reader may do with a season, and what they write there. */
@RequestScoped
public class SeasonForm {

    private static final String HERE = "/leaderboard/season.xhtml?faces-redirect=true&season=";

    @Inject Caller caller;
    @Inject Text text;
    @Inject SeasonWords words;
    @Inject ExportDesk exports;

    private String reason;
    private String unit;
    private long appeal;
    private String decision;

    /** Does it and says so, or says why not. */
    String done(SeasonCode season, String what, Runnable work) {
        try {
            work.run();
            Notes.done(text.of("leaderboard.season.done." + what));
        } catch (Refused refused) {
            Notes.failed(text.of("leaderboard.season.refused." + what));
        } catch (Forbidden forbidden) {
            Notes.failed(text.of("leaderboard.season.refused.other"));
        }
        return HERE + season;
    }

    /** The result as a file. */
    void send(SeasonCode season, String kind) {
        var file =
                exports.season(
                        season,
                        FileKind.ofCode(kind)
                                .orElseThrow(() -> new NotFound("no file of kind " + kind)),
                        text.locale());
        FileDownload.send(file.name(), file.kind().type(), file.bytes());
    }

    /** Through a method: the field of a proxy is empty. */
    SeasonWords words() {
        return words;
    }

    public boolean hr() {
        return caller.holds(Role.HR) && caller.scope().company();
    }

    /** Unit and id of the open appeals that the reader may decide. */
    public Map<String, Long> waiting(SeasonView season) {
        var waiting = new LinkedHashMap<String, Long>();
        season.appeals().stream()
                .filter(this::mayDecide)
                .forEach(each -> waiting.put(each.unit() + " · " + each.by(), each.id()));
        return waiting;
    }

    /** Somebody of HR or the owner, but not who appealed. */
    private boolean mayDecide(AppealView appeal) {
        return appeal.open()
                && caller.scope().company()
                && (caller.holds(Role.HR) || caller.holds(Role.OWNER))
                && !appeal.by().equals(caller.username());
    }

    /** Name and code of those that the reader may appeal for. */
    public Map<String, String> units(SeasonView season) {
        var units = new LinkedHashMap<String, String>();
        if (season.result() == null) {
            return units;
        }
        var own =
                hr()
                        ? Stream.concat(
                                season.result().tiers().stream()
                                        .flatMap(tier -> tier.units().stream()),
                                season.result().waiting().stream())
                        : caller.holds(Role.TEAM_LEAD)
                                ? season.result().own().stream()
                                : Stream.<UnitPlace>empty();
        own.forEach(each -> units.put(each.name() + " · " + each.code(), each.code()));
        return units;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public long getAppeal() {
        return appeal;
    }

    public void setAppeal(long appeal) {
        this.appeal = appeal;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }
}
