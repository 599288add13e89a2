package aidas.feedback.unsolicited;

import aidas.access.StoreCode;
import java.io.Serializable;

/**
 * Which entries, newest first.
 *
 * @param store null for all in the reader's scope
 * @param kind null for all
 * @param words that occur in the text or the reference; empty for all
 * @param standing only what was not withdrawn
 * @param first how many to leave out at the beginning
 * @param size how many at most, 1 to 1000
 */
public record VoiceSearch(
        StoreCode store, Kind kind, String words, boolean standing, int first, int size)
        implements Serializable {

    public VoiceSearch {
        if (first < 0 || size < 1 || size > 1000) {
            throw new IllegalArgumentException(
                    "a search starts at 0 and takes 1 to 1000, got %d and %d"
                            .formatted(first, size));
        }
    }
}
