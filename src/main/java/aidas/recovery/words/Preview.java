package aidas.recovery.words;

import java.io.Serializable;
import java.util.List;

/**
 * What a word would have found.
 *
 * @param texts how many of customers' texts were looked at, the newest
 * @param found in how many of them
 * @param examples the newest few of those
 */
public record Preview(long texts, long found, List<List<Piece>> examples) implements Serializable {

    /** How far back it is looked, in days. */
    public static final int DAYS = 90;

    /** So many of the newest texts are looked at. */
    public static final int MOST = 20_000;

    public Preview {
        examples = List.copyOf(examples);
    }
}
