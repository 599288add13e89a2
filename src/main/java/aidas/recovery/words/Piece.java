package aidas.recovery.words;

import java.io.Serializable;

/**
 * A piece of a customer's text.
 *
 * @param hit was it found by a listed word?
 */
public record Piece(String text, boolean hit) implements Serializable {}
