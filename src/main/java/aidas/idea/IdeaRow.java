package aidas.idea;

import java.io.Serializable;
import java.util.List;

/**
 * An idea on the board.
 *
 * @param author null for one without a name
 * @param place the name of the store where the author worked; null without a name
 * @param own does it credit the reader?
 * @param voted did the reader vote for it?
 * @param followed does the reader follow it?
 */
public record IdeaRow(
        IdeaFacts idea,
        Author author,
        String place,
        List<Tag> tags,
        boolean own,
        boolean voted,
        boolean followed)
        implements Serializable {

    public IdeaRow {
        tags = List.copyOf(tags);
    }

    /** Can the reader vote for it now? */
    public boolean votable() {
        return idea.stage().open() && !own;
    }
}
