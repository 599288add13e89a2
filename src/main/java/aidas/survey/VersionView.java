package aidas.survey;

import java.io.Serializable;
import java.time.Instant;

/**
 * All about one version.
 *
 * @param number 1 for the first version
 * @param current does a sender who names no version mean this one?
 * @param publishedAt null for a draft
 * @param publishedBy null for a draft
 * @param retiredAt null unless it is retired
 * @param answers how many came under it so far; null if the reader may not see the whole company
 * @param lock to be handed back with a change
 */
public record VersionView(
        long id,
        SurveyCode survey,
        boolean builtIn,
        int number,
        VersionState state,
        boolean current,
        Questionnaire questionnaire,
        Instant publishedAt,
        String publishedBy,
        Instant retiredAt,
        Long answers,
        long lock)
        implements Serializable {

    public boolean draft() {
        return state == VersionState.DRAFT;
    }
}
