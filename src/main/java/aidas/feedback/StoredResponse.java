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
        List<Credit> credits) {

    /**
     * Who was credited, and how that came about.
     *
     * @param source {@code explicit} or {@code roster}
     */
    public record Credit(String employee, BigDecimal weight, String source, String rule) {}
}
