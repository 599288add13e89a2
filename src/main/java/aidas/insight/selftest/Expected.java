package aidas.insight.selftest;

import aidas.statistics.Digits;
import java.math.BigDecimal;

/**
 * What a reference says of one value.
 *
 * @param name its symbol, such as {@code τ²}; the ends of an interval are {@code 2.5 %} and {@code
 *     97.5 %}
 * @param printed its digits as the reference prints them
 * @param needed significant digits that have to agree (R2.1); 0 if the computed value has to round
 *     to what is printed (R2.2)
 */
record Expected(String name, String printed, int needed) {

    Expected {
        if (needed < 0 || needed > Digits.MOST) {
            throw new IllegalArgumentException(
                    name + " needs 0 to " + Digits.MOST + " digits, not " + needed);
        }
    }

    /** Against what came out; {@code NaN} if nothing did. */
    Checked check(double got) {
        double expected = Double.parseDouble(printed);
        double digits = Digits.agreed(got, expected);
        boolean agrees = needed == 0 ? rounds(got) : digits >= needed;
        return new Checked(name, printed, got, digits, needed, agrees);
    }

    /** Within half a unit of the last digit. */
    private boolean rounds(double got) {
        var written = new BigDecimal(printed);
        return Math.abs(got - written.doubleValue()) <= written.ulp().doubleValue() / 2;
    }
}
