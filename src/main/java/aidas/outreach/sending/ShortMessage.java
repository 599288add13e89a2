package aidas.outreach.sending;

/**
 * A row for a gateway.
 *
 * @param key names it for ever
 * @param number as it was told
 */
public record ShortMessage(String key, String number, String words) {}
