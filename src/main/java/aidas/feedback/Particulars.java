package aidas.feedback;

import aidas.survey.AskedVersion;
import aidas.survey.Side;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/**
 * What was asked and what came with the score.
 *
 * @param version through which the scores are read
 * @param companyScore what the customer said of the company apart from the person; null if not
 *     asked or not answered
 * @param chips reasons tapped, each of the version
 * @param met CX standards that were met, each of the version
 * @param missed those that were not
 * @param reason of the visit, such as {@code purchase}; null if unknown
 * @param quotable did the customer agree to be quoted?
 */
public record Particulars(
        AskedVersion version,
        BigDecimal companyScore,
        List<String> chips,
        List<String> met,
        List<String> missed,
        String reason,
        boolean quotable) {

    public Particulars {
        chips = known(chips, version.chips().keySet());
        met = known(met, version.standards());
        missed = known(missed, version.standards());
        if (companyScore != null && !version.companyScale().orElseThrow().takes(companyScore)) {
            throw new IllegalArgumentException("no such score of the company: " + companyScore);
        }
    }

    private static List<String> known(List<String> codes, Collection<String> among) {
        if (!among.containsAll(codes)) {
            throw new IllegalArgumentException("expected codes among " + among + ", got " + codes);
        }
        return List.copyOf(codes);
    }

    /** Was any standard checked in this visit? */
    boolean checked() {
        return !met.isEmpty() || !missed.isEmpty();
    }

    /** Whom the score is put down to. */
    Side cause() {
        return CauseRule.of(version, chips);
    }
}
