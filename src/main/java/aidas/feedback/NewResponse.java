package aidas.feedback;

import aidas.shared.Refused;
import java.time.Instant;

/**
 * A response that is well formed in every field; whether its store and people exist is not said.
 */
public record NewResponse(
        ResponseKey key, Interaction interaction, Rating rating, Particulars particulars) {

    /**
     * Judges what came.
     *
     * @param now a response from more than an hour later is refused
     * @throws Refused with every field that is at fault, not only the first (R1.1)
     */
    public static NewResponse of(Draft draft, SurveyCatalogue surveys, Instant now) {
        return new Judgement(draft, surveys, now).response();
    }
}
