package aidas.pulse;

import aidas.pulse.gate.Histogram;
import aidas.statistics.Interval;
import aidas.statistics.NetShare;
import aidas.statistics.StudentT;
import java.io.Serializable;

/** What a published histogram says, with n and how sure that is. */
public sealed interface Reading extends Serializable {

    double CONFIDENCE = 0.95;

    /** Answers, at least the programme's floor. */
    int n();

    double value();

    /** What the value may plausibly be if these answers stand for many. */
    Interval interval();

    /**
     * Promoters (9 and 10) less critics (0 to 6), in points from -100 to 100; the interval is
     * adjusted Wald, see {@link NetShare}.
     */
    record Enps(int promoters, int neutrals, int critics) implements Reading {

        private static final long serialVersionUID = 1;
        private static final double POINTS = 100;
        private static final int NEUTRAL = 7;
        private static final int PROMOTER = 9;

        static Enps of(Histogram counts) {
            var bands = new int[3];
            for (int score = 0; score < counts.categories(); score++) {
                bands[score >= PROMOTER ? 0 : score >= NEUTRAL ? 1 : 2] += counts.count(score);
            }
            return new Enps(bands[0], bands[1], bands[2]);
        }

        @Override
        public int n() {
            return promoters + neutrals + critics;
        }

        @Override
        public double value() {
            return share().value() * POINTS;
        }

        @Override
        public Interval interval() {
            return share().interval(CONFIDENCE).times(POINTS);
        }

        private NetShare share() {
            return NetShare.of(promoters, neutrals, critics);
        }
    }

    /**
     * The mean of an item, 1 to 5; the interval is Student's t, cut at the ends of the scale.
     *
     * @param spread variance of the scores with divisor n, above 0: the gate shows no unanimous
     *     unit
     */
    record Agreement(int n, double value, double spread) implements Reading {

        private static final long serialVersionUID = 1;

        static Agreement of(Histogram counts) {
            int low = QuestionKind.ITEM.low();
            return new Agreement(
                    counts.n(), Scores.mean(counts, low), Scores.variance(counts, low));
        }

        @Override
        public Interval interval() {
            double error = Math.sqrt(spread / (n - 1));
            return Interval.around(value, StudentT.t(CONFIDENCE, n - 1) * error)
                    .within(QuestionKind.ITEM.low(), QuestionKind.ITEM.high());
        }
    }

    static Reading of(QuestionKind kind, Histogram counts) {
        return switch (kind) {
            case ENPS -> Enps.of(counts);
            case ITEM -> Agreement.of(counts);
            case COMMENT -> throw new IllegalArgumentException("words have no figure");
        };
    }
}
