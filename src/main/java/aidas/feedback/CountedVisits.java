package aidas.feedback;

import java.math.BigDecimal;

/** Whole answers added up with what came along: words, and what the visit was worth. */
class CountedVisits extends Counted {

    private long words;
    private long valueN;
    private BigDecimal valueSum = BigDecimal.ZERO;

    final void add(Booked one) {
        add(one.score());
        words += one.response().rating().comment() == null ? 0 : 1;
        var value = one.response().interaction().transactionValue();
        if (value != null) {
            valueN++;
            valueSum = valueSum.add(value);
        }
    }

    /** Answers that came with a comment. */
    final long words() {
        return words;
    }

    final long valueN() {
        return valueN;
    }

    final BigDecimal valueSum() {
        return valueSum;
    }
}
