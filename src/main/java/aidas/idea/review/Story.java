package aidas.idea.review;

import aidas.idea.Stage;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What became of an idea so far, as everybody may read it.
 *
 * @param owner the name of who answers for it; empty for nobody yet
 * @param due the day by which it is answered
 * @param silent days since the last word, or since it was sent
 * @param clock how its time runs
 * @param episodes oldest first
 */
public record Story(
        long idea,
        Stage stage,
        String owner,
        LocalDate due,
        int silent,
        Clockwork clock,
        List<Episode> episodes)
        implements Serializable {

    public Story {
        episodes = List.copyOf(episodes);
    }
}
