package aidas.idea.review.rest;

import aidas.idea.review.Card;
import aidas.idea.review.Rice;
import aidas.idea.review.Way;
import java.util.List;

/**
 * An idea in the pipeline; what there is not is left out.
 *
 * @param author absent for one without a name
 * @param owner the name of who answers for it
 * @param due the day by which it is answered
 * @param silentDays days since the last word
 * @param clock {@code stopped}, {@code running}, {@code short} or {@code late}
 * @param ways where it may go, by who decides about it
 */
public record CardJson(
        long id,
        String title,
        String kind,
        String language,
        String stage,
        String author,
        String owner,
        String due,
        int silentDays,
        String clock,
        int votes,
        int scorecards,
        RiceJson rice,
        List<WayJson> ways) {

    /**
     * Reach × impact × confidence ÷ effort.
     *
     * @param n how many scorecards
     * @param low the lowest card's score
     * @param high the highest card's score
     */
    public record RiceJson(
            double score,
            int n,
            double low,
            double high,
            long reach,
            double impact,
            double confidence,
            double effort) {

        static RiceJson of(Rice rice) {
            return rice == null
                    ? null
                    : new RiceJson(
                            rice.score(),
                            rice.cards(),
                            rice.low(),
                            rice.high(),
                            rice.reach(),
                            rice.impact(),
                            rice.confidence(),
                            rice.effort());
        }
    }

    /** A stage it may go to, and what it lacks for that. */
    public record WayJson(String to, List<LackJson> lacks) {

        static WayJson of(Way way) {
            return new WayJson(
                    way.to().code(),
                    way.lacks().stream()
                            .map(lack -> new LackJson(lack.need().code(), lack.more()))
                            .toList());
        }
    }

    /** What is missing, and how much of it. */
    public record LackJson(String need, int more) {}

    static CardJson of(Card card) {
        var idea = card.idea();
        return new CardJson(
                idea.id(),
                idea.title(),
                idea.kind().code(),
                idea.language().code(),
                idea.stage().code(),
                filled(card.author()),
                filled(card.owner()),
                idea.dueOn().toString(),
                card.silent(),
                card.clock().code(),
                idea.votes(),
                card.cards(),
                RiceJson.of(card.rice()),
                card.ways().stream().map(WayJson::of).toList());
    }

    static String filled(String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
