package aidas.idea.review.rest;

import aidas.idea.review.FileView;
import aidas.idea.review.Reach;
import aidas.idea.review.Scorecard;
import java.util.Comparator;
import java.util.List;

/**
 * All that who handles an idea may know of it.
 *
 * @param reach absent until somebody said whom its cause reaches
 * @param reviewers by number
 * @param scorecards empty for who has yet to score it
 */
public record FileJson(
        CardJson card,
        String text,
        StoryJson story,
        ReachJson reach,
        List<ReviewerJson> reviewers,
        List<ScorecardJson> scorecards,
        boolean decides,
        boolean scores) {

    /**
     * @param reason absent for any answer
     * @param store its name; absent for all
     * @param from the first day that was counted
     * @param last the last one
     */
    public record ReachJson(String reason, String store, long answers, String from, String last) {

        static ReachJson of(Reach reach, String store) {
            return reach == null
                    ? null
                    : new ReachJson(
                            reach.reason(),
                            CardJson.filled(store),
                            reach.answers(),
                            reach.from().toString(),
                            reach.last().toString());
        }
    }

    /** Somebody who was asked. */
    public record ReviewerJson(String number, String name) {}

    /**
     * @param name absent for a login of HR without a name
     */
    public record ScorecardJson(
            String name, double impact, int confidence, double effort, String note, String at) {

        static ScorecardJson of(String name, Scorecard card) {
            return new ScorecardJson(
                    CardJson.filled(name),
                    card.impact(),
                    card.confidence(),
                    card.effort(),
                    CardJson.filled(card.note()),
                    card.at().toString());
        }
    }

    static FileJson of(FileView file) {
        return new FileJson(
                CardJson.of(file.card()),
                file.card().idea().text(),
                StoryJson.of(file.story()),
                ReachJson.of(file.reach(), file.store()),
                file.reviewers().stream()
                        .map(lead -> new ReviewerJson(lead.number().value(), lead.name()))
                        .sorted(Comparator.comparing(ReviewerJson::number))
                        .toList(),
                file.cards().stream()
                        .map(each -> ScorecardJson.of(each.name(), each.card()))
                        .toList(),
                file.decides(),
                file.scores());
    }
}
