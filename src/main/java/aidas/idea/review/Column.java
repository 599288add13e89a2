package aidas.idea.review;

import aidas.idea.Stage;
import java.io.Serializable;
import java.util.List;

/**
 * The ideas that stand in one stage; of those decided, what was decided in the last 90 days.
 *
 * @param all how many there are
 * @param cards the first of them, those that waited longest for a word on top
 */
public record Column(Stage stage, long all, List<Card> cards) implements Serializable {

    public Column {
        cards = List.copyOf(cards);
    }

    /** How many are not shown. */
    public long more() {
        return all - cards.size();
    }
}
