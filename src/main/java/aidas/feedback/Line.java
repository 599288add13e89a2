package aidas.feedback;

/**
 * One line of a file.
 *
 * @param number counted from 1, headers included; for a record over several lines the first
 * @param size characters, to keep a chunk within bounds
 */
public record Line(long number, Draft draft, int size) {}
