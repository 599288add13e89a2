package aidas.shared;

/**
 * What became of many that came in at once.
 *
 * @param accepted how many came in
 * @param duplicates how many had come before
 */
public record Brought(int accepted, int duplicates) {}
