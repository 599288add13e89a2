package aidas.recognition.equity.ring;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A thank-you inside a ring, as HR looks at it.
 *
 * @param giver the full name
 * @param receiver the full name
 * @param language of the words
 */
public record Swapped(LocalDate day, String giver, String receiver, String words, String language)
        implements Serializable {}
