package aidas.idea.review;

import aidas.idea.IdeaFacts;
import java.io.Serializable;
import java.util.List;

/**
 * An idea in the pipeline.
 *
 * @param author the name; empty for one without a name
 * @param owner the name; empty for nobody yet
 * @param silent days since the last word, or since it was sent
 * @param rice null while nobody scored it or nothing was counted
 * @param cards how many scored it
 * @param ways where it may go, and what it lacks for each; none for who does not decide
 */
public record Card(
        IdeaFacts idea,
        String author,
        String owner,
        int silent,
        Clockwork clock,
        Rice rice,
        int cards,
        List<Way> ways)
        implements Serializable {

    public Card {
        ways = List.copyOf(ways);
    }
}
