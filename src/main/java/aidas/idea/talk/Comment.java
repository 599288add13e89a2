package aidas.idea.talk;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What somebody said to an idea, as one reader sees it.
 *
 * @param language of the text, two letters
 * @param named whom it names
 * @param mine did the reader say it?
 */
public record Comment(
        long id, Peer by, String text, String language, Instant at, List<Peer> named, boolean mine)
        implements Serializable {

    public Comment {
        named = List.copyOf(named);
    }
}
