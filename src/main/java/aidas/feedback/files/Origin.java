package aidas.feedback.files;

import java.io.Serializable;
import java.util.List;

/** Where the text of a field comes from (R2.2). */
public sealed interface Origin extends Serializable {

    /** One column, or several in this order: a date and a time, or some employees. */
    record Columns(List<String> names) implements Origin {
        public Columns {
            names = List.copyOf(names);
            if (names.isEmpty()) {
                throw new IllegalArgumentException("expected at least one column");
            }
        }
    }

    /** The same for every line. */
    record Fixed(String text) implements Origin {
        public Fixed {
            if (text.isBlank()) {
                throw new IllegalArgumentException("expected a text that is not blank");
            }
        }
    }

    /** The number of the line in the file. */
    record LineNumber() implements Origin {}
}
