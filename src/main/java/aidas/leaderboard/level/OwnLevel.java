package aidas.leaderboard.level;

import aidas.feedback.Answers;
import aidas.feedback.Unit;
import aidas.leaderboard.level.Level.Next;
import aidas.shared.Period;
import aidas.survey.Metric;
import aidas.survey.Scale;
import java.io.Serializable;
import java.util.List;

/**
 * Somebody's own level on one scale.
 *
 * @param answers how many customers' answers are known of them in the period
 * @param colleagues with enough answers in stores of the same format, themselves among them
 */
public record OwnLevel(Scale scale, Period period, long answers, int colleagues, Level level)
        implements Serializable {

    private static final long serialVersionUID = 1;

    /** The rule by which levels are told; see docs/figures/level.md. */
    public static final String RULE = "level-1";

    /** Effective answers from which on a level is told. */
    public static final int FLOOR = 30;

    /** Colleagues that it takes. */
    public static final int COLLEAGUES = 10;

    /** Beyond this nobody waits for more answers. */
    private static final int FAR = 2000;

    private static final double PERCENT = 100;

    /**
     * @param own on that scale, perhaps none
     * @param all everybody's with any answer, the own ones among them
     */
    static OwnLevel of(Period period, Answers own, List<Answers> all) {
        var known = all.stream().filter(OwnLevel::enough).toList();
        return new OwnLevel(own.scale(), period, own.n(), known.size(), level(own, known));
    }

    /** In which distances are told. */
    public Unit unit() {
        return scale.metric() == Metric.CSAT ? Unit.PERCENT : Unit.POINTS;
    }

    private static boolean enough(Answers answers) {
        return Benchmarks.effectiveN(answers) >= FLOOR;
    }

    private static Level level(Answers own, List<Answers> known) {
        if (!enough(own)) {
            return new Level.TooFew((long) Math.ceil(FLOOR - Benchmarks.effectiveN(own)));
        }
        if (known.size() < COLLEAGUES) {
            return new Level.FewColleagues();
        }
        return Benchmarks.of(known)
                .<Level>map(benchmarks -> level(own, benchmarks))
                .orElseGet(Level.Alike::new);
    }

    private static Level level(Answers own, Benchmarks benchmarks) {
        Step reached = null;
        for (Step step : Step.values()) {
            if (benchmarks.lowerBound(own) < benchmarks.of(step)) {
                var next = next(own, benchmarks, step);
                return reached == null
                        ? new Level.OnTheWay(next)
                        : new Level.Reached(reached, next);
            }
            reached = step;
        }
        return new Level.Highest();
    }

    private static Next next(Answers own, Benchmarks benchmarks, Step step) {
        double goal = benchmarks.of(step);
        double distance = (goal - benchmarks.lowerBound(own)) * PERCENT;
        return new Next(step, distance, more(own, benchmarks, goal));
    }

    private static long more(Answers own, Benchmarks benchmarks, double goal) {
        double n = Benchmarks.effectiveN(own);
        if (Benchmarks.mean(own) <= goal || benchmarks.lowerBound(own, n + FAR) < goal) {
            return 0;
        }
        long more = 1;
        while (benchmarks.lowerBound(own, n + more) < goal) {
            more++;
        }
        return more < 10 ? more : Math.ceilDiv(more, 10) * 10;
    }
}
