package aidas.recovery.words.rest;

import aidas.recovery.words.Alert;
import aidas.recovery.words.Hit;
import aidas.recovery.words.Piece;
import java.util.List;

/**
 * A customer's words that somebody must look at.
 *
 * @param state {@code open, acknowledged} or {@code false}
 * @param answer the key of the answer; absent for what was said unasked
 * @param said when, with the store's offset
 * @param language of the words; absent if unknown
 * @param note of who acknowledged it; absent if none
 */
public record AlertJson(
        long id,
        String store,
        String state,
        Long answer,
        String said,
        String language,
        List<Piece> words,
        List<HitJson> hits,
        String note) {

    /** A listed word that was found. */
    public record HitJson(long word, String category, String phrase, boolean harmless) {

        static HitJson of(Hit hit) {
            return new HitJson(hit.word(), hit.category().code(), hit.phrase(), hit.harmless());
        }
    }

    static AlertJson of(Alert alert) {
        return new AlertJson(
                alert.id(),
                alert.store().code().value(),
                alert.state(),
                alert.answer(),
                alert.said().toOffsetDateTime().toString(),
                alert.language().isEmpty() ? null : alert.language(),
                alert.pieces(),
                alert.hits().stream().map(HitJson::of).toList(),
                alert.note().isEmpty() ? null : alert.note());
    }
}
