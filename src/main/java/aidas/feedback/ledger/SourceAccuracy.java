package aidas.feedback.ledger;

import java.io.Serializable;
import java.util.Optional;

/**
 * How often a source of credits turned out to be wrong, in a period (R4.1).
 *
 * @param source explicit, transaction or roster
 * @param credits that this source gave; of answers in the period
 * @param disputed those of them that were disputed, withdrawn ones left out
 * @param open those that are not decided yet
 * @param wrong those whose dispute was accepted
 */
public record SourceAccuracy(String source, long credits, long disputed, long open, long wrong)
        implements Serializable {

    private static final long serialVersionUID = 1;

    public SourceAccuracy {
        if (wrong < 0 || open < 0 || wrong + open > disputed || disputed > credits) {
            throw new IllegalArgumentException(
                    "expected wrong + open <= disputed <= credits, got %d, %d, %d, %d"
                            .formatted(wrong, open, disputed, credits));
        }
    }

    /** Empty where the source gave no credit: no credits are not a rate of zero. */
    public Optional<ErrorRate> rate() {
        return credits == 0 ? Optional.empty() : Optional.of(ErrorRate.of(wrong, credits));
    }
}
