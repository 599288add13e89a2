package aidas.feedback.ledger.rest;

import aidas.feedback.ledger.DisputeView;
import aidas.feedback.ledger.Who;
import java.time.ZonedDateTime;

/**
 * A dispute and, once it is over, who ended it how.
 *
 * @param version to be given back with a decision
 * @param answer key of the answer
 * @param decidable may the reader decide it?
 */
public record DisputeJson(
        long id,
        long version,
        String state,
        long answer,
        String source,
        String externalId,
        String store,
        String occurredAt,
        PersonJson employee,
        PersonJson proposed,
        String reason,
        String words,
        String raisedBy,
        String raisedAt,
        String decidedBy,
        String decidedAt,
        String evidence,
        String outcome,
        PersonJson credited,
        boolean decidable) {

    /** An employee. */
    public record PersonJson(String number, String name) {

        static PersonJson of(Who who) {
            return who == null ? null : new PersonJson(who.number().value(), who.name());
        }
    }

    static DisputeJson of(DisputeView view) {
        return new DisputeJson(
                view.id(),
                view.version(),
                view.state().code(),
                view.about().id(),
                view.about().source(),
                view.about().externalId(),
                view.about().store().value(),
                time(view.about().occurredAt()),
                PersonJson.of(view.disputed()),
                PersonJson.of(view.proposed()),
                view.reason().code(),
                view.words(),
                view.raisedBy(),
                time(view.raisedAt()),
                view.decidedBy(),
                time(view.decidedAt()),
                view.evidence(),
                view.outcome() == null ? null : view.outcome().code(),
                PersonJson.of(view.credited()),
                view.decidable());
    }

    static String time(ZonedDateTime at) {
        return at == null ? null : at.toOffsetDateTime().toString();
    }
}
