package aidas.integration;

/**
 * What the sender of a payload is told.
 *
 * @param answer the tool's id of the answer; empty if it could not be read
 */
public record Arrival(String answer, Verdict verdict) {}
