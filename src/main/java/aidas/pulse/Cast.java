package aidas.pulse;

import java.util.Map;

/**
 * A ballot as it comes in, without a login.
 *
 * @param place the number of the place that the token was signed for
 * @param token the prepared message that was signed blindly
 * @param signature of the token, finished
 * @param scores by the question's code
 * @param comment null for none
 */
public record Cast(
        ProgrammeCode programme,
        int wave,
        int place,
        byte[] token,
        byte[] signature,
        Map<String, Integer> scores,
        Words comment) {

    public Cast {
        scores = Map.copyOf(scores);
    }

    /**
     * @param replyKey SHA-256 of the secret with which the writer reads replies; null for none
     */
    public record Words(String text, String language, byte[] replyKey) {}
}
