package aidas.feedback.ledger.rest;

import aidas.feedback.ledger.Because;
import aidas.feedback.ledger.Credit;
import aidas.feedback.ledger.CreditTrail;
import aidas.feedback.ledger.rest.DisputeJson.PersonJson;
import java.math.BigDecimal;
import java.util.List;

/**
 * Why an answer is credited as it is, and how that came.
 *
 * @param credits that hold; they sum to 1, or there are none
 * @param before credits that decisions replaced, oldest first
 * @param closesOn the first day on which no new dispute is taken
 */
public record TrailJson(
        long answer,
        String source,
        String externalId,
        String store,
        String day,
        List<CreditJson> credits,
        List<CreditJson> before,
        List<DisputeJson> disputes,
        String closesOn) {

    /**
     * One person's part.
     *
     * @param employee absent where the reader is not to know the name
     * @param endedBy number of the dispute whose decision replaced it
     */
    public record CreditJson(
            PersonJson employee,
            BigDecimal weight,
            String source,
            String rule,
            String evidence,
            Long endedBy,
            String endedAt) {

        static CreditJson of(Credit credit) {
            return new CreditJson(
                    PersonJson.of(credit.who()),
                    credit.weight(),
                    credit.source(),
                    credit.rule(),
                    words(credit.because()),
                    credit.endedBy() == 0 ? null : credit.endedBy(),
                    DisputeJson.time(credit.endedAt()));
        }
    }

    static TrailJson of(CreditTrail trail) {
        var about = trail.about();
        return new TrailJson(
                about.id(),
                about.source(),
                about.externalId(),
                about.store().value(),
                about.day().toString(),
                trail.now().stream().map(CreditJson::of).toList(),
                trail.before().stream().map(CreditJson::of).toList(),
                trail.disputes().stream().map(DisputeJson::of).toList(),
                about.closesOn().toString());
    }

    /** What the credit rests on, in English as all of the API's words. */
    static String words(Because because) {
        return switch (because) {
            case Because.Named(var source, var id) -> "named by the sender " + source + " in " + id;
            case Because.OnRoster(var store, var day, var others) ->
                    "on the roster of %s on %s with %d others".formatted(store, day, others);
            case Because.Sold(var reference) -> "sold in transaction " + reference;
            case Because.Decided(var dispute, var by, var at) ->
                    "dispute %d, decided by %s at %s".formatted(dispute, by, DisputeJson.time(at));
        };
    }
}
