package aidas.idea.review;

import aidas.idea.Stage;
import java.io.Serializable;
import java.time.Instant;

/**
 * Something that became of an idea: it moved, or the company answered.
 *
 * @param from null for an answer
 * @param to null for an answer
 * @param words the reason or the answer; empty for none
 * @param language of an answer; null for a reason, whose language nobody said
 * @param who the name of who did it; empty for a login without a name
 */
public record Episode(Stage from, Stage to, String words, String language, String who, Instant at)
        implements Serializable {

    public boolean answer() {
        return to == null;
    }
}
