package aidas.insight.study.rest;

import aidas.insight.study.Findings;
import aidas.insight.study.Held;
import aidas.insight.study.Sentence;
import aidas.insight.study.Yardstick;
import aidas.statistics.Levels;
import java.util.List;
import java.util.Locale;

/**
 * All that a study found, in the order in which it is to be read.
 *
 * @param leftOut stores of the choice of which one measure is not known
 * @param dataVersion of the cells under it
 */
public record FindingsJson(
        StudyJson study,
        MeasureJson x,
        MeasureJson y,
        int leftOut,
        String dataVersion,
        PowerJson power,
        ReliabilityJson reliabilityOfX,
        ReliabilityJson reliabilityOfY,
        RelationJson relation,
        LagsJson lags,
        LevelsJson levels,
        HeldJson held,
        List<YardstickJson> yardsticks,
        List<SlopeJson> slopes,
        List<SentenceJson> conclusion) {

    /**
     * Between stores and inside them.
     *
     * @param between the r of the relation: there is one of the stores' means
     */
    public record LevelsJson(
            CorrelationJson pooled,
            CorrelationJson between,
            CorrelationJson within,
            boolean signsDiffer,
            boolean simpson) {

        static LevelsJson of(Levels levels) {
            return levels == null
                    ? null
                    : new LevelsJson(
                            CorrelationJson.of(levels.pooled()),
                            CorrelationJson.of(levels.between()),
                            CorrelationJson.of(levels.within()),
                            levels.signsDiffer(),
                            levels.simpson());
        }
    }

    /** Among stores alike in what was held. */
    public record HeldJson(List<String> held, List<String> left, CorrelationJson partial) {

        static HeldJson of(Held held) {
            return held == null
                    ? null
                    : new HeldJson(held.held(), held.left(), CorrelationJson.of(held.partial()));
        }
    }

    /** A published result, and both together. */
    public record YardstickJson(
            String code,
            String source,
            double r,
            double pairs,
            Double updated,
            IntervalJson interval) {

        static YardstickJson of(Yardstick yardstick) {
            var updated = yardstick.updated();
            return new YardstickJson(
                    yardstick.code(),
                    yardstick.source(),
                    yardstick.prior().r(),
                    yardstick.prior().pairs(),
                    updated == null ? null : updated.r(),
                    updated == null ? null : IntervalJson.of(updated.interval()));
        }
    }

    /**
     * Points of a customer index for one more star that employees give; of companies, for context.
     */
    public record SlopeJson(String code, String source, double points) {

        static List<SlopeJson> of(List<Yardstick> beside) {
            return beside.isEmpty()
                    ? List.of()
                    : Yardstick.SLOPES.stream()
                            .map(s -> new SlopeJson(s.code(), s.source(), s.points()))
                            .toList();
        }
    }

    /** One sentence in each language. */
    public record SentenceJson(String key, String en, String bg, String lt) {

        static SentenceJson of(Sentence sentence) {
            return new SentenceJson(
                    sentence.key(),
                    sentence.in(Locale.ENGLISH),
                    sentence.in(Locale.of("bg")),
                    sentence.in(Locale.of("lt")));
        }
    }

    static FindingsJson of(Findings found) {
        return new FindingsJson(
                StudyJson.of(found.study()),
                MeasureJson.of(found.x()),
                MeasureJson.of(found.y()),
                found.leftOut(),
                found.dataVersion(),
                PowerJson.of(found.power()),
                ReliabilityJson.of(found.ofX()),
                ReliabilityJson.of(found.ofY()),
                RelationJson.of(found.relation()),
                LagsJson.of(found.lags()),
                LevelsJson.of(found.levels()),
                HeldJson.of(found.held()),
                found.yardsticks().stream().map(YardstickJson::of).toList(),
                SlopeJson.of(found.yardsticks()),
                found.conclusion().stream().map(SentenceJson::of).toList());
    }
}
