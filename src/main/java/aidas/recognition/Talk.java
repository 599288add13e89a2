package aidas.recognition;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What readers said to one thank-you.
 *
 * @param reactions who reacted how, by name and without a number (R4.6)
 * @param mine the reader's own reactions
 * @param replies earliest first
 */
public record Talk(Map<Reaction, List<String>> reactions, Set<Reaction> mine, List<Reply> replies)
        implements Serializable {

    /** Somebody's words. */
    public record Reply(long id, Named by, String words, String language, Instant at, boolean mine)
            implements Serializable {}

    public Talk {
        mine = Set.copyOf(mine);
        replies = List.copyOf(replies);
    }
}
