package aidas.pulse;

import java.util.Map;

/**
 * What somebody answered; exists in the open only while it arrives and while a wave is counted.
 *
 * @param place the number of the place that its token was signed for
 * @param scores by the question's index in its programme
 * @param comment null if nothing was written
 */
record Ballot(int place, Map<Integer, Integer> scores, Words comment) {

    Ballot {
        scores = Map.copyOf(scores);
    }

    /**
     * Somebody's words.
     *
     * @param text 1 to 1000 characters
     * @param language in which the page was read: en, bg or lt
     * @param replyKey SHA-256 of the secret with which the writer reads replies; null for none
     */
    record Words(String text, String language, byte[] replyKey) {

        static final int LONGEST = 1000;
        static final int KEY = 32;
    }
}
