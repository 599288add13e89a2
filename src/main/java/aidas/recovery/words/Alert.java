package aidas.recovery.words;

import aidas.organisation.StoreFacts;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * A customer's words that somebody must look at.
 *
 * @param answer the key of the answer; null for what was said unasked
 * @param said when, in the store's zone
 * @param language of the words, two letters; empty if unknown
 * @param pieces the words, with what was found in them
 * @param hits why, the gravest first; 1 or more
 * @param acknowledgedAt null while nobody has
 * @param suggestion what was found with a word on each side; may be empty
 */
public record Alert(
        long id,
        StoreFacts store,
        Long answer,
        ZonedDateTime said,
        String language,
        List<Piece> pieces,
        List<Hit> hits,
        Instant raisedAt,
        Instant acknowledgedAt,
        String note,
        String suggestion)
        implements Serializable {

    public Alert {
        pieces = List.copyOf(pieces);
        hits = List.copyOf(hits);
    }

    /** Meant none of it any harm (R3.4)? */
    public boolean falseAlarm() {
        return hits.stream().allMatch(Hit::harmless);
    }

    /** Does somebody still have to look? */
    public boolean open() {
        return acknowledgedAt == null && !falseAlarm();
    }

    /** As the API and the texts' keys have it. */
    public String state() {
        return open() ? "open" : falseAlarm() ? "false" : "acknowledged";
    }

    /** What still stands against the text. */
    public List<Hit> standing() {
        return hits.stream().filter(hit -> !hit.harmless()).toList();
    }

    /** The words without marks. */
    public String words() {
        return String.join("", pieces.stream().map(Piece::text).toList());
    }
}
