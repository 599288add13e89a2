package aidas.pulse;

import java.io.Serializable;

/**
 * One turn of the talk below a comment.
 *
 * @param author who answers for the company; null for whoever wrote the comment
 * @param week by ISO 8601, such as 2026-W14: nothing finer is known
 */
public record Entry(int number, String author, String text, String week) implements Serializable {}
