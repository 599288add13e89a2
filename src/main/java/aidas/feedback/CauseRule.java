package aidas.feedback;

import aidas.survey.AskedVersion;
import aidas.survey.Side;
import java.util.Collection;

/**
 * Whom an answer is put down to, so that nobody's own figures suffer, or shine, by what the company
 * decided (R9.1 to R9.3). The same for good scores and for bad ones.
 */
final class CauseRule {

    /** The number goes up when the rule changes. */
    static final String VERSION = "cause-1";

    private CauseRule() {}

    /**
     * @param chips that were tapped, each of the version
     */
    static Side of(AskedVersion version, Collection<String> chips) {
        if (version.companyScale().isPresent() || chips.isEmpty()) {
            return Side.PERSON;
        }
        return chips.stream().allMatch(chip -> version.chips().get(chip) == Side.COMPANY)
                ? Side.COMPANY
                : Side.PERSON;
    }
}
