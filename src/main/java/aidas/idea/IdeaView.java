package aidas.idea;

import java.io.Serializable;
import java.util.List;

/**
 * One idea with all that hangs on it.
 *
 * @param credited whom it credits: its author, and those of its duplicates
 * @param quote the customer's words that caused it; null for none, or none that the reader may see
 * @param duplicates that are merged into it
 * @param moves where it stood before, oldest first
 */
public record IdeaView(
        IdeaRow row,
        List<Author> credited,
        Quote quote,
        List<IdeaFile> files,
        List<SimilarIdea> duplicates,
        List<Move> moves)
        implements Serializable {

    public IdeaView {
        credited = List.copyOf(credited);
        files = List.copyOf(files);
        duplicates = List.copyOf(duplicates);
        moves = List.copyOf(moves);
    }

    public IdeaFacts idea() {
        return row.idea();
    }
}
