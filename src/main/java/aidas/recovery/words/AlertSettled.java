package aidas.recovery.words;

/** Somebody has looked at an alert: nobody needs to be told of it any more. */
public record AlertSettled(long alert) {}
