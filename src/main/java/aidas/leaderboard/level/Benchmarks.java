package aidas.leaderboard.level;

import aidas.feedback.Answers;
import aidas.feedback.Measured;
import aidas.statistics.Group;
import aidas.statistics.OneWay;
import aidas.statistics.Shrinkage;
import aidas.survey.Metric;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What colleagues' answers say of their true values, and the benchmarks that follow from it. One
 * answer is 1, 0 or −1 in an index and 1 or 0 in a share.
 *
 * <p>Source: empirical Bayes as {@link Shrinkage} has it; see docs/figures/level.md.
 */
final class Benchmarks {

    /** One in twenty groups of alike colleagues may be told apart by chance. */
    private static final double LEVEL = 0.05;

    /** Of the lower bound, one-sided. */
    static final double CONFIDENCE = 0.95;

    private final Shrinkage shrinkage;

    private Benchmarks(Shrinkage shrinkage) {
        this.shrinkage = shrinkage;
    }

    /** Empty when the colleagues cannot be told apart (R2.4). */
    static Optional<Benchmarks> of(Collection<Answers> colleagues) {
        List<Group> groups = colleagues.stream().map(Benchmarks::group).toList();
        return OneWay.of(groups)
                .filter(test -> test.p() < LEVEL && test.tau2() > 0 && test.msw() > 0)
                .map(test -> new Benchmarks(Shrinkage.towardGlsMean(test, groups)));
    }

    /** Where the level begins. */
    double of(Step step) {
        return shrinkage.mean() + step.sds() * Math.sqrt(shrinkage.tau2());
    }

    /** What the true value surely reaches. */
    double lowerBound(Answers own) {
        return lowerBound(group(own));
    }

    /** The same if there were {@code n} answers like these. */
    double lowerBound(Answers own, double n) {
        return lowerBound(new Group(n, group(own).mean(), 0));
    }

    private double lowerBound(Group group) {
        return shrinkage.shrunk(group).lowerBound(CONFIDENCE);
    }

    static double mean(Answers answers) {
        return group(answers).mean();
    }

    /** Kish's effective number of answers; 0 if nobody answered. */
    static double effectiveN(Answers answers) {
        return answers.figure() instanceof Measured measured ? measured.n() : 0;
    }

    /** Shared answers weigh as many as they are worth. */
    private static Group group(Answers answers) {
        double n = effectiveN(answers);
        double scaled = n / answers.weightSum();
        double against =
                answers.scale().metric() == Metric.CSAT ? 0 : answers.unfavourable() * scaled;
        double favour = answers.favourable() * scaled;
        return Group.ofSums(n, favour - against, favour + against);
    }
}
