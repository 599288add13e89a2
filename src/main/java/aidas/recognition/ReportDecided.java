package aidas.recognition;

/** HR decided about the report of a thank-you (R7.4). */
public record ReportDecided(long kudos) {}
