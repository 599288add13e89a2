package aidas.integration;

/**
 * A source that was just set up, or has another secret.
 *
 * @param secret told this once; empty if its owner brought it
 */
public record Registered(SourceView source, String secret) {}
