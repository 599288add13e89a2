package aidas.recovery.words;

import java.io.Serializable;

/**
 * A listed word that an alert is about.
 *
 * @param harmless did somebody say that it meant no harm there?
 */
public record Hit(long word, Category category, String phrase, boolean harmless)
        implements Serializable {}
