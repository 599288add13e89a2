package aidas.recognition;

/**
 * A balance that is not what the thanks themselves say.
 *
 * @param balance {@code given} or {@code received}
 * @param employee the number
 * @param name given and family
 * @param month of a giving balance; empty for a receiving one
 */
public record Difference(
        String balance, String employee, String name, String month, long kept, long recounted) {}
