package aidas.recognition.badge;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * An award as its owner sees it.
 *
 * @param badge in the version by which it was earned (R3.3)
 * @param evidence in the order of time
 */
public record Earned(long id, BadgeView badge, LocalDate day, List<Proof> evidence)
        implements Serializable {

    public Earned {
        evidence = List.copyOf(evidence);
    }

    /**
     * What it was earned by.
     *
     * @param kudos key of the thank-you; null for an answer
     * @param words null if there are none, or they are no longer there
     * @param language of the words; null if unknown
     * @param share of it that is the person's today, 0 to 1
     */
    public record Proof(
            String key, Long kudos, String words, String language, LocalDate day, double share)
            implements Serializable {}
}
