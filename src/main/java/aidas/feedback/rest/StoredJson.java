package aidas.feedback.rest;

import aidas.feedback.StoredResponse;
import java.math.BigDecimal;
import java.util.List;

/** A stored response and who was credited for it. */
public record StoredJson(
        String source,
        String externalId,
        String store,
        String team,
        String occurredAt,
        String day,
        String receivedAt,
        String scale,
        BigDecimal score,
        List<CreditJson> credits) {

    /** One employee's share. */
    public record CreditJson(String employee, BigDecimal weight, String source, String rule) {}

    static StoredJson of(StoredResponse stored) {
        return new StoredJson(
                stored.key().source(),
                stored.key().externalId(),
                stored.store(),
                stored.teamCode(),
                stored.occurredAt().toString(),
                stored.day().toString(),
                stored.receivedAt().toString(),
                stored.scale(),
                stored.score(),
                stored.credits().stream()
                        .map(c -> new CreditJson(c.employee(), c.weight(), c.source(), c.rule()))
                        .toList());
    }
}
