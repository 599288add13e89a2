package aidas.pulse.rest;

import aidas.pulse.Cast;
import aidas.pulse.ProgrammeCode;
import aidas.shared.Refused;
import java.util.Map;

/**
 * A ballot, which says nothing of who sends it.
 *
 * @param place whose key signed the token
 * @param token 64 bytes in base64url: a random prefix and a random message
 * @param signature of the token, in base64url
 * @param answers scores by the question's code
 * @param comment absent for none
 * @param language of the comment's reader: en, bg or lt
 * @param replyKey SHA-256 of the secret with which replies are read, in base64url; absent for none
 */
public record BallotJson(
        String programme,
        Integer wave,
        Integer place,
        String token,
        String signature,
        Map<String, Integer> answers,
        String comment,
        String language,
        String replyKey) {

    /**
     * @throws Refused by the field that is missing or cannot be read
     */
    Cast cast() {
        if (!ProgrammeCode.isCode(programme)) {
            throw new Refused("programme", "the code of a programme");
        }
        return new Cast(
                new ProgrammeCode(programme),
                need("wave", wave),
                need("place", place),
                Body.base64("token", token),
                Body.base64("signature", signature),
                answers == null ? Map.of() : Map.copyOf(answers),
                words());
    }

    private Cast.Words words() {
        return comment == null || comment.isBlank()
                ? null
                : new Cast.Words(
                        comment,
                        language,
                        replyKey == null ? null : Body.base64("replyKey", replyKey));
    }

    private static int need(String field, Integer number) {
        if (number == null) {
            throw new Refused(field, "a whole number");
        }
        return number;
    }
}
