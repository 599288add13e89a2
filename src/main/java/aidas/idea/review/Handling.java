package aidas.idea.review;

import aidas.organisation.EmployeeId;
import java.util.List;
import java.util.Set;

/**
 * How far the handling of an idea is.
 *
 * @param owner who answers for it; null for nobody yet
 * @param reach null until somebody said whom its cause reaches
 * @param reviewers who were asked to score it
 * @param credited whose idea it is, as far as anybody knows
 * @param cards in the order in which they were first written
 * @param answers how many official ones there are
 * @param tried did who decides read what became of a trial with a frozen plan?
 */
record Handling(
        EmployeeId owner,
        Reach reach,
        Set<EmployeeId> reviewers,
        Set<EmployeeId> credited,
        List<Scorecard> cards,
        int answers,
        boolean tried) {

    static final Handling NONE = new Handling(null, null, Set.of(), Set.of(), List.of(), 0, false);

    Handling {
        reviewers = Set.copyOf(reviewers);
        credited = Set.copyOf(credited);
        cards = List.copyOf(cards);
    }
}
