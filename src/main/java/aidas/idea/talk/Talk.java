package aidas.idea.talk;

import java.io.Serializable;
import java.util.List;

/**
 * A slice of what was said to an idea.
 *
 * @param comments earliest first (R1.5)
 * @param before the key before which there are earlier ones; null if there are none
 */
public record Talk(List<Comment> comments, Long before) implements Serializable {

    public Talk {
        comments = List.copyOf(comments);
    }
}
