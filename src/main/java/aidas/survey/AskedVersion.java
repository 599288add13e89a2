package aidas.survey;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One version of a survey as far as an answer is read through it.
 *
 * @param survey the survey's code
 * @param number 1 for the first version
 * @param current does a sender who names no version mean this one?
 * @param scale of the question about the person and the visit
 * @param company scale of the question about the company; null if it is not asked
 * @param chips the reasons that can be tapped, each with its side
 * @param standards the codes of the CX standards that are checked
 */
public record AskedVersion(
        long id,
        String survey,
        int number,
        boolean current,
        Scale scale,
        Scale company,
        Map<String, Side> chips,
        Set<String> standards)
        implements Serializable {

    private static final long serialVersionUID = 1;

    public AskedVersion {
        chips = Map.copyOf(chips);
        standards = Set.copyOf(standards);
    }

    /** Empty if only one question is asked. */
    public Optional<Scale> companyScale() {
        return Optional.ofNullable(company);
    }
}
