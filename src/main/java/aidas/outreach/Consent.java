package aidas.outreach;

/** What a customer agrees to, in the words that are shown. */
public record Consent(String version, String text) {}
