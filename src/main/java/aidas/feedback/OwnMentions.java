package aidas.feedback;

import aidas.statistics.Interval;
import aidas.statistics.Proportion;
import aidas.survey.Side;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/**
 * What customers tapped about one person (R8.19).
 *
 * @param answers about the person that came with a reason
 * @param mentions by number, most first
 */
public record OwnMentions(long answers, List<Mention> mentions) implements Serializable {

    public static final OwnMentions NONE = new OwnMentions(0, List.of());

    private static final long serialVersionUID = 1;
    private static final int MOST = 3;

    public OwnMentions {
        mentions =
                mentions.stream()
                        .filter(mention -> mention.side() == Side.PERSON)
                        .sorted(Comparator.comparingLong(Mention::n).reversed())
                        .toList();
    }

    /** What share of the answers {@code n} are, at 95 %, in percent. */
    public Interval share(long n) {
        return Proportion.of(n, answers).wilson(Measured.CONFIDENCE).times(100);
    }

    /** Reasons of those who were pleased, the most frequent ones. */
    public List<Mention> strengths() {
        return mentions.stream()
                .filter(mention -> mention.favourable() > 0)
                .sorted(Comparator.comparingLong(Mention::favourable).reversed())
                .limit(MOST)
                .toList();
    }

    /** Reasons of those who were not. */
    public List<Mention> growth() {
        return mentions.stream()
                .filter(mention -> mention.wanting() > 0)
                .sorted(Comparator.comparingLong(Mention::wanting).reversed())
                .limit(MOST)
                .toList();
    }
}
