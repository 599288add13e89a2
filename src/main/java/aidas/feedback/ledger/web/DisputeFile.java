package aidas.feedback.ledger.web;

import aidas.feedback.ledger.DisputeView;
import aidas.feedback.ledger.Who;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

/** Disputes as rows of a file: codes, not words, and times with their offset. */
final class DisputeFile {

    private static final String[] HEADER = {
        "number",
        "state",
        "store",
        "source",
        "external_id",
        "occurred_at",
        "employee",
        "name",
        "reason",
        "words",
        "proposed",
        "raised_by",
        "raised_at",
        "decided_by",
        "decided_at",
        "outcome",
        "credited",
        "evidence"
    };

    private DisputeFile() {}

    static Stream<String[]> of(List<DisputeView> disputes) {
        return Stream.concat(Stream.<String[]>of(HEADER), disputes.stream().map(DisputeFile::row));
    }

    private static String[] row(DisputeView dispute) {
        var about = dispute.about();
        return new String[] {
            Long.toString(dispute.id()),
            dispute.state().code(),
            about.store().value(),
            about.source(),
            about.externalId(),
            time(about.occurredAt()),
            number(dispute.disputed()),
            dispute.disputed().name(),
            dispute.reason().code(),
            dispute.words(),
            number(dispute.proposed()),
            dispute.raisedBy(),
            time(dispute.raisedAt()),
            text(dispute.decidedBy()),
            time(dispute.decidedAt()),
            dispute.outcome() == null ? "" : dispute.outcome().code(),
            number(dispute.credited()),
            text(dispute.evidence())
        };
    }

    private static String number(Who who) {
        return who == null ? "" : who.number().value();
    }

    private static String time(ZonedDateTime at) {
        return at == null ? "" : at.toOffsetDateTime().toString();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
