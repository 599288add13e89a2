package aidas.recovery.report;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * What complaints cost and what is at stake, in euro (docs/figures/value-at-risk.md): as sure as
 * the owner's own inputs, so it has no interval.
 *
 * @param cost of the period's cases: cases × hours × hourly + what was given
 * @param each the same a case; null without cases
 * @param atRisk customers not recovered × leaving × yearly
 * @param kept recovered customers × (leaving − leaving although recovered) × yearly
 */
public record Money(
        Inputs inputs,
        long cases,
        long recovered,
        BigDecimal given,
        BigDecimal cost,
        BigDecimal each,
        BigDecimal atRisk,
        BigDecimal kept)
        implements Serializable {

    private static final long serialVersionUID = 1;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Money of(Inputs inputs, Collection<CaseRow> cases) {
        long recovered = cases.stream().filter(CaseRow::recovered).count();
        var given = cases.stream().map(CaseRow::given).reduce(BigDecimal.ZERO, BigDecimal::add);
        return of(inputs, cases.size(), recovered, given);
    }

    static Money of(Inputs inputs, long cases, long recovered, BigDecimal given) {
        var cost =
                inputs.hours()
                        .multiply(inputs.hourly())
                        .multiply(BigDecimal.valueOf(cases))
                        .add(given);
        return new Money(
                inputs,
                cases,
                recovered,
                cents(given),
                cents(cost),
                cases == 0 ? null : cost.divide(BigDecimal.valueOf(cases), 2, RoundingMode.HALF_UP),
                value(cases - recovered, inputs.leaving(), inputs.yearly()),
                value(recovered, inputs.leaving().subtract(inputs.recovered()), inputs.yearly()));
    }

    /**
     * What customers would take with them.
     *
     * @param leaving percent of them who leave
     */
    static BigDecimal value(long customers, BigDecimal leaving, BigDecimal yearly) {
        return cents(
                BigDecimal.valueOf(customers)
                        .multiply(leaving)
                        .multiply(yearly)
                        .divide(HUNDRED, 2, RoundingMode.HALF_UP));
    }

    private static BigDecimal cents(BigDecimal euro) {
        return euro.setScale(2, RoundingMode.HALF_UP);
    }
}
