package aidas.feedback;

import java.math.BigDecimal;

/** Visits in which standards were checked, added up with what was paid. */
class Checked extends Counted {

    private long valueN;
    private BigDecimal valueSum = BigDecimal.ZERO;
    private BigDecimal valueSumSq = BigDecimal.ZERO;

    final void add(Booked one) {
        add(one.score());
        var value = one.response().interaction().transactionValue();
        if (value != null) {
            valueN++;
            valueSum = valueSum.add(value);
            valueSumSq = valueSumSq.add(value.multiply(value));
        }
    }

    final long valueN() {
        return valueN;
    }

    final BigDecimal valueSum() {
        return valueSum;
    }

    final BigDecimal valueSumSq() {
        return valueSumSq;
    }
}
