package aidas.feedback;

import aidas.survey.Scale;
import aidas.survey.Side;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * What came with a score: why, what the customer said of the company apart from the person, and
 * which standards were met. Codes are those of the version that was answered.
 *
 * @param version of the survey; 0 if not known
 * @param cause whom the score is put down to
 * @param companyScale null if the company was not asked about
 * @param companyScore null if the company was not asked about or nothing was answered
 * @param person chips about the person
 * @param company chips about the company
 * @param met standards that were met
 * @param missed standards that were not
 */
public record Reasons(
        long version,
        Side cause,
        Scale companyScale,
        BigDecimal companyScore,
        List<String> person,
        List<String> company,
        List<String> met,
        List<String> missed)
        implements Serializable {

    public static final Reasons NONE =
            new Reasons(0, Side.PERSON, null, null, List.of(), List.of(), List.of(), List.of());

    private static final long serialVersionUID = 1;

    public Reasons {
        person = List.copyOf(person);
        company = List.copyOf(company);
        met = List.copyOf(met);
        missed = List.copyOf(missed);
    }

    /** Was the company the cause? Then the answer does not count in a person's figures (R8.18). */
    public boolean aboutCompany() {
        return cause == Side.COMPANY;
    }
}
