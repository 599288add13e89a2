package aidas.leaderboard;

import aidas.feedback.Measured;
import java.io.Serializable;

/** A store on the board, with the figure that it stands there by. */
public record Standing(Contender store, Measured figure) implements Serializable {

    private static final long serialVersionUID = 1;
}
