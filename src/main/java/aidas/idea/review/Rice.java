package aidas.idea.review;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * RICE: reach × impact × confidence ÷ effort, of all scorecards together. Impact, confidence and
 * effort are the geometric means of the cards, because all of them multiply: so the formula gives
 * the geometric mean of the cards' own scores, and one card twice as high counts as much as one
 * half as high.
 *
 * <p>Source: S. McBride, "RICE: simple prioritization for product managers", Intercom 2018. Reach
 * is not guessed here but counted.
 *
 * @param reach answers of 90 days, 0 or more
 * @param impact 0.25 to 3
 * @param confidence a share, 0.5 to 1
 * @param effort person-days, 0.5 to 1,000
 * @param cards how many scorecards, 1 or more
 * @param low the score of the lowest card
 * @param high the score of the highest card
 */
public record Rice(
        long reach,
        double impact,
        double confidence,
        double effort,
        int cards,
        double low,
        double high)
        implements Serializable {

    /**
     * @return empty if nobody scored it or nothing was counted, because nothing is not zero
     */
    static Optional<Rice> of(Reach reach, List<Scorecard> cards) {
        if (reach == null || cards.isEmpty()) {
            return Optional.empty();
        }
        var weights = cards.stream().mapToDouble(Scorecard::weight).summaryStatistics();
        return Optional.of(
                new Rice(
                        reach.answers(),
                        mean(cards, Scorecard::impact),
                        mean(cards, card -> card.confidence() / 100.0),
                        mean(cards, Scorecard::effort),
                        cards.size(),
                        reach.answers() * weights.getMin(),
                        reach.answers() * weights.getMax()));
    }

    private static double mean(List<Scorecard> cards, ToDoubleFunction<Scorecard> factor) {
        return Math.exp(
                cards.stream()
                        .mapToDouble(card -> Math.log(factor.applyAsDouble(card)))
                        .average()
                        .orElseThrow());
    }

    /** Customers of 90 days, weighted, for a day of work: without unit, to compare ideas by. */
    public double score() {
        return reach * impact * confidence / effort;
    }
}
