package aidas.outreach;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * What an answer says besides its score, as the database keeps it.
 *
 * @param comment null if nothing was written, or once the feedback keeps it
 * @param companyScore null if not asked or not answered
 */
@Embeddable
record SayingRow(
        String comment,
        @Column(name = "company_score") BigDecimal companyScore,
        String[] chips,
        String[] met,
        String[] missed,
        boolean quotable) {

    private static final String[] NONE = {};

    static final SayingRow NOTHING = new SayingRow(null, null, NONE, NONE, NONE, false);

    static SayingRow of(Told told) {
        return new SayingRow(
                told.comment(),
                told.company(),
                told.chips().toArray(String[]::new),
                told.met().toArray(String[]::new),
                told.missed().toArray(String[]::new),
                told.quotable());
    }

    SayingRow withoutWords() {
        return new SayingRow(null, companyScore, chips, met, missed, quotable);
    }
}
