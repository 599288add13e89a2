package aidas.recognition;

/** A reply to a thank-you was taken back or taken off (R6.3). */
public record ReplyGone(long kudos, long reply) {}
