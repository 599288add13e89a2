package aidas.recognition.value;

import java.io.Serializable;

/**
 * A value in one version of its words.
 *
 * @param wording the key of that version, by which a thank-you keeps it
 * @param number of the version, from 1
 */
public record ValueView(long wording, ValueCode code, int number, Wording words, boolean retired)
        implements Serializable {}
