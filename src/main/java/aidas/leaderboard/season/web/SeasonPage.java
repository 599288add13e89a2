package aidas.leaderboard.season.web;

import aidas.leaderboard.export.FileKind;
import aidas.leaderboard.season.AppealDesk;
import aidas.leaderboard.season.SeasonCode;
import aidas.leaderboard.season.SeasonDesk;
import aidas.leaderboard.season.SeasonReading;
import aidas.leaderboard.season.SeasonState;
import aidas.leaderboard.season.SeasonView;
import aidas.leaderboard.season.Verification;
import aidas.shared.NotFound;
import aidas.shared.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Behind {@code /leaderboard/season.xhtml}: rules, state, result, appeals and hash of a season. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class SeasonPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject SeasonReading reading;
    @Inject SeasonDesk desk;
    @Inject AppealDesk appeals;
    @Inject Text text;
    @Inject SeasonForm form;

    private String season;
    private String check;
    private String export;
    private transient SeasonView view;

    public void load() {
        view();
        if (export != null) {
            form.send(code(), export);
        }
    }

    public FileKind[] files() {
        return FileKind.values();
    }

    public SeasonView view() {
        if (view == null) {
            view = reading.season(code(), text.locale());
        }
        return view;
    }

    /** The result with its drawings; null before the season is closed. */
    public ResultBands result() {
        return view().result() == null ? null : new ResultBands(view(), text, form.words());
    }

    /** The key of why there are no tiers. */
    public String noise() {
        return "leaderboard.locked." + view().result().spread();
    }

    /** Null if nobody asked for it. */
    public Verification verification() {
        return check == null || view().trail().isEmpty() ? null : reading.verification(code());
    }

    public String withdraw() {
        return form.done(code(), "withdrawn", () -> desk.withdraw(code(), form.getReason()));
    }

    public String close() {
        return form.done(code(), "closed", () -> desk.close(code()));
    }

    public String freeze() {
        return form.done(code(), "frozen", () -> desk.freeze(code()));
    }

    public String appeal() {
        return form.done(
                code(), "appealed", () -> appeals.appeal(code(), form.getUnit(), form.getReason()));
    }

    public String uphold() {
        return decide(true);
    }

    public String reject() {
        return decide(false);
    }

    private String decide(boolean upheld) {
        return form.done(
                code(),
                "decided",
                () -> appeals.decide(code(), form.getAppeal(), upheld, form.getDecision()));
    }

    /** May it be withdrawn, closed or frozen now? */
    public boolean mayWithdraw() {
        return form.hr() && view().state() instanceof SeasonState.Announced;
    }

    public boolean mayClose() {
        return form.hr() && view().state() instanceof SeasonState.Running it && it.over();
    }

    public boolean mayFreeze() {
        return form.hr()
                && view().state() instanceof SeasonState.Closed it
                && it.over()
                && view().appeals().stream().noneMatch(appeal -> appeal.open());
    }

    public boolean mayAppeal() {
        return view().state() instanceof SeasonState.Closed it
                && !it.over()
                && !form.units(view()).isEmpty();
    }

    public SeasonForm getForm() {
        return form;
    }

    private SeasonCode code() {
        if (!SeasonCode.isCode(season)) {
            throw new NotFound("no season " + season);
        }
        return new SeasonCode(season);
    }

    public String getSeason() {
        return season;
    }

    public void setSeason(String season) {
        this.season = season;
    }

    public String getExport() {
        return export;
    }

    public void setExport(String export) {
        this.export = export;
    }

    public String getCheck() {
        return check;
    }

    public void setCheck(String check) {
        this.check = check;
    }
}
