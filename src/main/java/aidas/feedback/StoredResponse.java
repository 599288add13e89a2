package aidas.feedback;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A response as it was stored, with its credits; no comment, which only the people it is about
 * read.
 *
 * @param day on which it happened in the store's zone
 * @param teamCode null if no team was given
 */
public record StoredResponse(
        ResponseKey key,
        String store,
        String teamCode,
        Instant occurredAt,
        LocalDate day,
        Instant receivedAt,
        String scale,
        BigDecimal score,
        Asked asked,
        List<Credit> credits) {

    /**
     * By which version it was asked, and what came with the score.
     *
     * @param companyScore null if there is none
     * @param reason of the visit; null if unknown
     * @param cause {@code person} or {@code company}: whom the score is put down to
     */
    public record Asked(
            String survey,
            int version,
            BigDecimal companyScore,
            List<String> chips,
            List<String> standardsMet,
            List<String> standardsMissed,
            String reason,
            boolean quotable,
            String cause) {

        public Asked {
            chips = List.copyOf(chips);
            standardsMet = List.copyOf(standardsMet);
            standardsMissed = List.copyOf(standardsMissed);
        }
    }

    /**
     * Who was credited, and how that came about.
     *
     * @param team in which the employee was that day; null if in none
     * @param source {@code explicit}, {@code transaction}, {@code roster} or {@code manual}
     * @param evidence what it rests on; null if source and roster tell
     */
    public record Credit(
            String employee,
            String team,
            BigDecimal weight,
            String source,
            String rule,
            String evidence) {}
}
