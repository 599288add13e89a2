package aidas.idea;

import java.io.Serializable;
import java.util.List;

/**
 * A page of the board.
 *
 * @param more is there another one behind it?
 */
public record BoardSlice(List<IdeaRow> ideas, boolean more) implements Serializable {

    public BoardSlice {
        ideas = List.copyOf(ideas);
    }
}
