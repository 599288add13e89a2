package aidas.challenge.web;

import aidas.challenge.ChallengeCode;
import aidas.challenge.ChallengeState;
import aidas.challenge.GameDesk;
import aidas.challenge.GameReading;
import aidas.challenge.GameView;
import aidas.challenge.Verification;
import aidas.shared.Conflict;
import aidas.shared.Unprocessable;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Behind {@code /challenge/game.xhtml}: one game, its rules, its progress and its result. */
@Named
@RequestScoped
public class GamePage {

    @Inject GameReading reading;
    @Inject GameDesk desk;
    @Inject Text text;

    private String challenge;
    private boolean check;
    private GameView game;
    private Verification verification;

    public void load() {
        game();
        if (check && game.result() != null) {
            verification = reading.verification(known());
        }
    }

    public GameView game() {
        if (game == null) {
            game = reading.game(known(), text.locale());
        }
        return game;
    }

    /** Null unless it was asked for. */
    public Verification verification() {
        return verification;
    }

    /** By day; for those units of which figures may be shown. */
    public DayChart chart(GameView.Progress progress) {
        return new DayChart(progress, game().facts().terms(), text);
    }

    /** Is it over, and the result not written yet? */
    public boolean waits() {
        return game().result() == null && game().facts().state() instanceof ChallengeState.Over;
    }

    /** May the reader leave it? */
    public boolean mayLeave() {
        return game().joined() && game().facts().state().open();
    }

    public String join() {
        return done(() -> desk.join(known()), "challenge.joined");
    }

    public String leave() {
        return done(() -> desk.leave(known()), "challenge.left");
    }

    private String done(Runnable said, String key) {
        var here = "/challenge/game.xhtml?faces-redirect=true&challenge=" + known();
        try {
            said.run();
        } catch (Conflict | Unprocessable meanwhile) {
            Notes.failed(text.of("challenge.shut"));
            return here;
        }
        Notes.done(text.of(key));
        return here;
    }

    private ChallengeCode known() {
        return ChallengeCode.known(challenge);
    }

    public String getChallenge() {
        return challenge;
    }

    public void setChallenge(String challenge) {
        this.challenge = challenge;
    }

    public boolean isCheck() {
        return check;
    }

    public void setCheck(boolean check) {
        this.check = check;
    }
}
