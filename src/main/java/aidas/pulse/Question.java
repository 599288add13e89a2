package aidas.pulse;

import java.io.Serializable;

/**
 * One question of a programme.
 *
 * @param code unique in its programme
 */
public record Question(String code, QuestionKind kind, Wording text) implements Serializable {

    /** Does it ask the same, in whatever programme? */
    boolean isSameAs(Question other) {
        return kind == other.kind && text.en().strip().equalsIgnoreCase(other.text.en().strip());
    }
}
