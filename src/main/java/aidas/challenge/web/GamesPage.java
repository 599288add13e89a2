package aidas.challenge.web;

import aidas.access.Caller;
import aidas.access.Role;
import aidas.challenge.ChallengeState;
import aidas.challenge.GameDesk;
import aidas.challenge.GameReading;
import aidas.challenge.GameView;
import aidas.shared.Conflict;
import aidas.shared.Unprocessable;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Predicate;

/** Behind {@code /challenge/games.xhtml}: what runs, what comes, what is over. */
@Named
@RequestScoped
public class GamesPage {

    private static final String HERE = "/challenge/games.xhtml?faces-redirect=true";

    @Inject GameReading reading;
    @Inject GameDesk desk;
    @Inject Caller caller;
    @Inject Text text;

    private List<GameView> games;

    /** Those joined first. */
    public List<GameView> games() {
        if (games == null) {
            games = reading.all();
        }
        return games;
    }

    public List<GameView> running() {
        return those(state -> state instanceof ChallengeState.Running);
    }

    public List<GameView> coming() {
        return those(state -> state instanceof ChallengeState.Coming);
    }

    /** Called off ones too. */
    public List<GameView> over() {
        return those(state -> !state.open());
    }

    private List<GameView> those(Predicate<ChallengeState> which) {
        return games().stream().filter(game -> which.test(game.facts().state())).toList();
    }

    /** Says in how many the reader takes part; to who cannot, how many there are. */
    public String heading() {
        boolean plays = caller.holds(Role.EMPLOYEE);
        long count =
                games().stream()
                        .filter(game -> game.facts().state().open())
                        .filter(game -> game.joined() || !plays)
                        .count();
        return text.of(plays ? "challenge.games.heading" : "challenge.games.heading.all", count);
    }

    /** May the reader write challenges? */
    public boolean writes() {
        return caller.holds(Role.HR) || caller.holds(Role.TEAM_LEAD);
    }

    public String join(GameView game) {
        return done(() -> desk.join(game.facts().code()), "challenge.joined");
    }

    public String leave(GameView game) {
        return done(() -> desk.leave(game.facts().code()), "challenge.left");
    }

    private String done(Runnable said, String key) {
        try {
            said.run();
        } catch (Conflict | Unprocessable meanwhile) {
            Notes.failed(text.of("challenge.shut"));
            return HERE;
        }
        Notes.done(text.of(key));
        return HERE;
    }
}
