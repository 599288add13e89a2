package aidas.feedback.rest;

import aidas.feedback.StoredResponse;
import aidas.feedback.StoredResponse.Credit;
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
        String survey,
        int version,
        String scale,
        BigDecimal score,
        BigDecimal companyScore,
        List<String> chips,
        List<String> standardsMet,
        List<String> standardsMissed,
        String reason,
        boolean quotable,
        String cause,
        List<CreditJson> credits) {

    /** One employee's share. */
    public record CreditJson(
            String employee,
            String team,
            BigDecimal weight,
            String source,
            String rule,
            String evidence) {

        static CreditJson of(Credit credit) {
            return new CreditJson(
                    credit.employee(),
                    credit.team(),
                    credit.weight(),
                    credit.source(),
                    credit.rule(),
                    credit.evidence());
        }
    }

    static StoredJson of(StoredResponse stored) {
        var asked = stored.asked();
        return new StoredJson(
                stored.key().source(),
                stored.key().externalId(),
                stored.store(),
                stored.teamCode(),
                stored.occurredAt().toString(),
                stored.day().toString(),
                stored.receivedAt().toString(),
                asked.survey(),
                asked.version(),
                stored.scale(),
                stored.score(),
                asked.companyScore(),
                asked.chips(),
                asked.standardsMet(),
                asked.standardsMissed(),
                asked.reason(),
                asked.quotable(),
                asked.cause(),
                stored.credits().stream().map(CreditJson::of).toList());
    }
}
