package aidas.feedback.ledger;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.ZonedDateTime;

/**
 * The part of an answer that is somebody's, or was.
 *
 * @param who null where the reader is not to know the name (R1.5)
 * @param mine is it the reader's own?
 * @param weight above 0, at most 1
 * @param source explicit, roster, transaction or manual
 * @param rule and its version
 * @param endedBy number of the dispute whose decision replaced it; 0 while it holds
 * @param endedAt null while it holds
 */
public record Credit(
        Who who,
        boolean mine,
        BigDecimal weight,
        String source,
        String rule,
        Because because,
        long endedBy,
        ZonedDateTime endedAt)
        implements Serializable {

    private static final long serialVersionUID = 1;

    Credit withoutName() {
        return new Credit(null, mine, weight, source, rule, because, endedBy, endedAt);
    }
}
