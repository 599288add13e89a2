package aidas.insight.selftest;

/**
 * One value of a case beside the reference's.
 *
 * @param name its symbol
 * @param expected as the reference prints it
 * @param got what was computed here; {@code NaN} if nothing was
 * @param digits significant digits that agree, 0 to 15
 * @param needed how many have to; 0 if it has to round to what is printed
 */
public record Checked(
        String name, String expected, double got, double digits, int needed, boolean agrees) {}
