package aidas.feedback;

import aidas.survey.Band;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One answer to be glad of and one to learn from, both with words (R7.7).
 *
 * @param gladly null if there is none
 * @param hardly null if there is none
 */
public record Highlights(Answer gladly, Answer hardly) implements Serializable {

    private static final long serialVersionUID = 1;

    static final Highlights NONE = new Highlights(null, null);

    /** Of answers that come newest first. */
    static Highlights of(List<Answer> newestFirst) {
        return new Highlights(
                newest(newestFirst, Band.FAVOURABLE).orElse(null),
                newest(newestFirst, Band.UNFAVOURABLE)
                        .or(() -> newest(newestFirst, Band.NEUTRAL))
                        .orElse(null));
    }

    public Optional<Answer> praise() {
        return Optional.ofNullable(gladly);
    }

    public Optional<Answer> lesson() {
        return Optional.ofNullable(hardly);
    }

    private static Optional<Answer> newest(List<Answer> answers, Band band) {
        return said(answers).filter(answer -> answer.band() == band).findFirst();
    }

    private static Stream<Answer> said(List<Answer> answers) {
        return answers.stream().filter(Answer::hasWords);
    }
}
