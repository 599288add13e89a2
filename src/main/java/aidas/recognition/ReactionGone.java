package aidas.recognition;

/** A reaction to a thank-you was taken back (R6.3). */
public record ReactionGone(long kudos) {}
