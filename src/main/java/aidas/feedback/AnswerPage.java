package aidas.feedback;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Some answers, newest first, and how many earlier ones there are (R7.6).
 *
 * @param earlier how many come behind the last one; counting stops at {@link #COUNTED}
 */
public record AnswerPage(List<Answer> answers, long earlier) implements Serializable {

    /** More are not counted: nobody pages so far, and the count would read them all. */
    public static final int COUNTED = 1000;

    private static final long serialVersionUID = 1;

    static final AnswerPage NONE = new AnswerPage(List.of(), 0);

    public AnswerPage {
        answers = List.copyOf(answers);
    }

    /** Where the earlier ones begin; empty if there are none. */
    public Optional<Cursor> next() {
        return earlier == 0 ? Optional.empty() : Optional.of(answers.getLast().cursor());
    }
}
