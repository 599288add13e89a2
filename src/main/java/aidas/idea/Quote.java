package aidas.idea;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A customer's words beside an idea; there is no score in it.
 *
 * @param language of the words, two letters; null if unknown
 * @param day in the store's zone
 * @param agreed false if only those see them who know the answer anyhow
 */
public record Quote(String words, String language, LocalDate day, boolean agreed)
        implements Serializable {}
