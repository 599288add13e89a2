package aidas.idea.review;

import java.io.Serializable;
import java.util.List;

/**
 * All that who handles an idea may know of it.
 *
 * @param owner the number of who answers for it; empty for nobody yet
 * @param reach null until somebody said whom its cause reaches
 * @param store the name of the store that the reach is counted in; empty for all
 * @param reviewers who were asked to score it, in no particular order
 * @param cards what they think; none for who has yet to say it (R4.3)
 * @param own what the caller thinks; null for nothing yet
 * @param decides may the caller move, answer and ask?
 * @param scores may the caller score?
 * @param gives may the caller say whose it is?
 */
public record FileView(
        Card card,
        Story story,
        String owner,
        Reach reach,
        String store,
        List<Lead> reviewers,
        List<NamedCard> cards,
        Scorecard own,
        boolean decides,
        boolean scores,
        boolean gives)
        implements Serializable {

    /**
     * @param name of the reviewer; empty for a login without a name
     */
    public record NamedCard(String name, Scorecard card) implements Serializable {}

    public FileView {
        reviewers = List.copyOf(reviewers);
        cards = List.copyOf(cards);
    }
}
