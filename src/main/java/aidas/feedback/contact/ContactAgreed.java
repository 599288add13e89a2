package aidas.feedback.contact;

/** A customer lets us contact them about this response; told in the same transaction (R1.3). */
public record ContactAgreed(long responseId) {}
