package aidas.feedback.unsolicited.rest;

import aidas.feedback.unsolicited.UnsolicitedView;
import java.math.BigDecimal;
import java.util.List;

/** An entry on the wire; what is not known is left out. */
public record UnsolicitedJson(
        long id,
        String source,
        String externalId,
        String kind,
        String store,
        String occurredAt,
        String text,
        BigDecimal rating,
        BigDecimal ratingMax,
        String language,
        String reference,
        List<String> employees,
        String recordedAt,
        String recordedBy,
        String withdrawnAt,
        String withdrawnReason) {

    static UnsolicitedJson of(UnsolicitedView view) {
        var told = view.told();
        return new UnsolicitedJson(
                told.id(),
                told.source(),
                told.externalId(),
                told.kind().code(),
                view.store().value(),
                view.at().toOffsetDateTime().toString(),
                told.text(),
                told.rating() == null ? null : told.rating().value(),
                told.rating() == null ? null : told.rating().most(),
                told.language().isEmpty() ? null : told.language(),
                told.reference().isEmpty() ? null : told.reference(),
                view.named().stream().map(UnsolicitedView.Named::number).toList(),
                told.recordedAt().toString(),
                told.recordedBy(),
                told.withdrawn() ? told.withdrawnAt().toString() : null,
                told.withdrawnReason());
    }
}
