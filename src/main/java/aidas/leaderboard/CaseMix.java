package aidas.leaderboard;

import aidas.statistics.Group;

/**
 * What a unit's answers would have been anywhere: its observed total less the one expected from the
 * company's mean in each cell of channel, reason, hours and format (indirect standardisation).
 *
 * @param n answers, above 0
 * @param observed sum of the answers' values (1, 0, −1; or 1, 0 for a share)
 * @param expected sum of the company's mean value of each answer's cell
 * @param squares sum of the squared differences of value and expected value
 * @param alone answers in cells that nobody else has; they are compared with themselves
 * @param company the mean value of all the company's answers
 */
public record CaseMix(
        double n, double observed, double expected, double squares, double alone, double company) {

    public CaseMix {
        if (!(n > 0) || !(squares >= 0) || alone > n) {
            throw new IllegalArgumentException(
                    "a mix has answers, got n %s, squares %s, alone %s"
                            .formatted(n, squares, alone));
        }
    }

    /** The mean difference, −2 to 2. */
    double difference() {
        return (observed - expected) / n;
    }

    /** What the unit's answers are worth with the company's mix, with the spread that is left. */
    Group adjusted() {
        var left = Group.ofSums(n, observed - expected, squares);
        return new Group(n, company + left.mean(), left.squares());
    }

    /** What the mix alone would have given. */
    double expectedMean() {
        return expected / n;
    }

    CaseMix plus(CaseMix more) {
        return new CaseMix(
                n + more.n,
                observed + more.observed,
                expected + more.expected,
                squares + more.squares,
                alone + more.alone,
                company);
    }
}
