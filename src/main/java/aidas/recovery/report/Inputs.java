package aidas.recovery.report;

import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What the owner of the company knows of its money; nobody else does.
 *
 * @param hours of work on a case
 * @param hourly euro that an hour costs
 * @param yearly euro that a customer brings in a year
 * @param leaving percent of unhappy customers who leave within the year
 * @param recovered the same of those who were recovered, at most as many
 */
public record Inputs(
        BigDecimal hours,
        BigDecimal hourly,
        BigDecimal yearly,
        BigDecimal leaving,
        BigDecimal recovered)
        implements Serializable {

    private static final long serialVersionUID = 1;

    /**
     * @throws Refused with every field at fault
     */
    void check() {
        var wrong = new ArrayList<Violation>();
        check(wrong, "hours", hours, 1000);
        check(wrong, "hourly", hourly, 100_000);
        check(wrong, "yearly", yearly, 100_000_000);
        check(wrong, "leaving", leaving, 100);
        check(wrong, "recovered", recovered, 100);
        if (wrong.isEmpty() && recovered.compareTo(leaving) > 0) {
            wrong.add(new Violation("recovered", "at most " + leaving.toPlainString()));
        }
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
    }

    private static void check(List<Violation> wrong, String field, BigDecimal number, int most) {
        if (number == null
                || number.signum() < 0
                || number.compareTo(BigDecimal.valueOf(most)) > 0
                || number.stripTrailingZeros().scale() > 2) {
            wrong.add(
                    new Violation(field, "a number from 0 to " + most + ", two decimals at most"));
        }
    }
}
