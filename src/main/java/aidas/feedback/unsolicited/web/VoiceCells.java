package aidas.feedback.unsolicited.web;

import aidas.feedback.unsolicited.UnsolicitedView;
import java.util.stream.Collectors;

/** An entry as a row of a table. */
final class VoiceCells {

    private VoiceCells() {}

    static String[] header() {
        return new String[] {
            "store",
            "kind",
            "occurred_at",
            "text",
            "rating",
            "rating_max",
            "language",
            "reference",
            "named",
            "recorded_by",
            "recorded_at",
            "withdrawn"
        };
    }

    static String[] of(UnsolicitedView view) {
        var told = view.told();
        var rating = told.rating();
        return new String[] {
            view.store().value(),
            told.kind().code(),
            view.at().toOffsetDateTime().toString(),
            told.text(),
            rating == null ? "" : rating.value().toPlainString(),
            rating == null ? "" : rating.most().toPlainString(),
            told.language(),
            told.reference(),
            view.named().stream()
                    .map(UnsolicitedView.Named::number)
                    .collect(Collectors.joining(";")),
            told.recordedBy(),
            told.recordedAt().toString(),
            told.withdrawn() ? told.withdrawnReason() : ""
        };
    }
}
