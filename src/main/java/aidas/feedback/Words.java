package aidas.feedback;

import java.io.Serializable;
import java.util.OptionalDouble;

/**
 * How many answers came with words (R7.10).
 *
 * @param answers all of them
 * @param said those with words
 */
public record Words(long answers, long said) implements Serializable {

    private static final long serialVersionUID = 1;

    static final Words NONE = new Words(0, 0);

    public Words {
        if (said < 0 || said > answers) {
            throw new IllegalArgumentException(
                    "words come with 0 to %d answers, got %d".formatted(answers, said));
        }
    }

    /** Those without words, which count in the figures all the same. */
    public long silent() {
        return answers - said;
    }

    /** 0 to 1; empty if nobody answered. */
    public OptionalDouble share() {
        return answers == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) said / answers);
    }

    Words plus(Words more) {
        return new Words(answers + more.answers, said + more.said);
    }
}
