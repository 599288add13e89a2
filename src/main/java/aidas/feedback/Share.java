package aidas.feedback;

import aidas.access.EmployeeNumber;
import java.math.BigDecimal;

/**
 * The part of an answer that the sender credits to an employee: above 0, at most 1, six decimals.
 */
public record Share(EmployeeNumber employee, BigDecimal weight) {

    public Share {
        Weights.check(weight);
    }
}
