package aidas.recognition.credential;

/** How many credentials there are, and nothing else (R2.2). */
public record Counts(long valid, long ended) {}
