package aidas.feedback;

import aidas.survey.Band;
import java.math.BigDecimal;

/** Whole answers of one scale, added up: by band, with the sums of scores and of their squares. */
class Counted {

    private final long[] bands = new long[Band.values().length];
    private long tenths;
    private long hundredths;

    final void add(Scored score) {
        bands[score.band().ordinal()]++;
        tenths += score.tenths();
        hundredths += score.tenths() * score.tenths();
    }

    final long n() {
        return bands[0] + bands[1] + bands[2];
    }

    final long favourable() {
        return bands[Band.FAVOURABLE.ordinal()];
    }

    final long neutral() {
        return bands[Band.NEUTRAL.ordinal()];
    }

    final long unfavourable() {
        return bands[Band.UNFAVOURABLE.ordinal()];
    }

    final BigDecimal scoreSum() {
        return BigDecimal.valueOf(tenths, 1);
    }

    final BigDecimal scoreSumSq() {
        return BigDecimal.valueOf(hundredths, 2);
    }
}
