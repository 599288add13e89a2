package aidas.recognition;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A customer's words beside a thank-you; there is no score in it.
 *
 * @param language of the words, two letters; null if unknown
 * @param day in the store's zone
 * @param agreed false if only those see them whom the answer is credited to
 */
public record Quote(String words, String language, LocalDate day, boolean agreed)
        implements Serializable {}
