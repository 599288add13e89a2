package aidas.outreach.place;

/**
 * What a till prints.
 *
 * @param id of the invitation
 * @param path of the link, below the portal's address; null if it was told before
 * @param svg the code as a drawing; null if it was told before
 */
public record ReceiptCode(long id, String path, String svg) {}
