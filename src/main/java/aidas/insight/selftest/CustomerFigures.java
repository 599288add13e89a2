package aidas.insight.selftest;

import aidas.feedback.Answers;
import aidas.feedback.MeanScore;
import aidas.feedback.Measured;
import aidas.feedback.Nps;
import aidas.statistics.Interval;
import aidas.statistics.Proportion;
import aidas.survey.Scale;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;

/** What customers say: the figures of the pages, from scores or counts. */
final class CustomerFigures {

    static final Map<String, Computation> ALL =
            Map.of(
                    "nps", CustomerFigures::nps,
                    "two-nps", CustomerFigures::twoNps,
                    "share", CustomerFigures::share,
                    "scores", CustomerFigures::scores);

    private static final double CONFIDENCE = 0.95;

    private CustomerFigures() {}

    private static Values nps(Inputs in) {
        var nps = nps(in.number("promoters"), in.number("passives"), in.number("detractors"));
        return new Values()
                .with("NPS", nps.value())
                .with("SE", nps.se())
                .with(nps.interval(CONFIDENCE));
    }

    private static Values twoNps(Inputs in) {
        var difference = nps(in.numbers("first")).less(nps(in.numbers("second")));
        return new Values()
                .with("Δ", difference.value())
                .with("SE", difference.se())
                .with("z", difference.z())
                .with("p", difference.p())
                .with(difference.interval(CONFIDENCE));
    }

    private static Nps nps(double... counts) {
        return Nps.of((long) counts[0], (long) counts[1], (long) counts[2]).orElseThrow();
    }

    private static Values share(Inputs in) {
        var share = Proportion.of(in.number("hits"), in.number("n"));
        return new Values().with("x/n", share.share()).with(share.wilson(CONFIDENCE));
    }

    private static Values scores(Inputs in) {
        var scale = Scale.ofCode(in.text("scale")).orElseThrow();
        var answers =
                Arrays.stream(in.numbers("scores"))
                        .mapToObj(score -> Answers.one(scale, BigDecimal.valueOf(score), 1))
                        .reduce(Answers.none(scale), Answers::plus);
        var figure = (Measured) answers.figure();
        var mean = ((MeanScore) answers.mean()).interval(CONFIDENCE);
        return new Values()
                .with("n", answers.n())
                .with(scale.metric().name(), figure.value())
                .with(new Interval(figure.intervalLow(), figure.intervalHigh()))
                .with("x̄", ((MeanScore) answers.mean()).value())
                .with("x̄ 2.5 %", mean.low())
                .with("x̄ 97.5 %", mean.high());
    }
}
