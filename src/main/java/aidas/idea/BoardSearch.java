package aidas.idea;

import aidas.access.StoreCode;
import java.io.Serializable;
import java.util.Set;

/**
 * Which ideas, and in which order (R6.1).
 *
 * @param words of title or text; empty for all
 * @param kind null for all
 * @param stages empty for all but duplicates
 * @param tag null for all
 * @param store where the author worked; null for all
 * @param page counts from 0
 * @param size 1 to 100
 */
public record BoardSearch(
        String words,
        Kind kind,
        Set<Stage> stages,
        Tag tag,
        StoreCode store,
        View view,
        Sort sort,
        int page,
        int size)
        implements Serializable {

    private static final int DEEPEST = 10_000;

    public BoardSearch {
        words = words == null ? "" : words.strip();
        stages = Set.copyOf(stages);
        if (size < 1 || size > 100 || page < 0 || (long) page * size > DEEPEST) {
            throw new IllegalArgumentException(
                    "a page has 1 to 100 ideas of the first 10,000, got " + page + " of " + size);
        }
    }

    int offset() {
        return page * size;
    }
}
