package aidas.feedback;

import aidas.survey.Scale;
import java.math.BigDecimal;
import java.util.Arrays;

/** Whole answers with the given scores. */
final class Scores {

    private Scores() {}

    static Answers on(Scale scale, double... scores) {
        return Arrays.stream(scores)
                .mapToObj(score -> Answers.one(scale, BigDecimal.valueOf(score), 1))
                .reduce(Answers.none(scale), Answers::plus);
    }
}
