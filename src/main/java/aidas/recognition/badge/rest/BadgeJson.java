package aidas.recognition.badge.rest;

import aidas.recognition.badge.BadgeDraft;
import aidas.recognition.badge.BadgeView;
import aidas.recognition.badge.RuleDraft;
import aidas.recognition.value.Tongues;
import aidas.shared.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A badge in one version; to write one, {@code version} and {@code retired} are left out.
 *
 * @param version of words and rule, from 1
 * @param from the first day that it counts, as an ISO date
 */
public record BadgeJson(
        String code,
        Words name,
        Words sentence,
        RuleDraft rule,
        Integer version,
        String from,
        Boolean retired) {

    /** The same words in three languages. */
    public record Words(String en, String bg, String lt) {

        static Words of(Tongues words) {
            return new Words(words.en(), words.bg(), words.lt());
        }

        static Tongues read(Words words) {
            return words == null
                    ? Tongues.of("", "", "")
                    : Tongues.of(words.en, words.bg, words.lt);
        }
    }

    static BadgeJson of(BadgeView badge) {
        return new BadgeJson(
                badge.code().value(),
                Words.of(badge.name()),
                Words.of(badge.sentence()),
                badge.rule(),
                badge.number(),
                badge.from().toString(),
                badge.retired());
    }

    /** Without a rule, one of no kind. */
    BadgeDraft draft() {
        return new BadgeDraft(
                Words.read(name),
                Words.read(sentence),
                rule == null
                        ? new RuleDraft(null, null, null, null, null, null, null, null, null)
                        : rule);
    }

    /**
     * Null for none.
     *
     * @throws Refused if it is no date
     */
    LocalDate first() {
        try {
            return from == null ? null : LocalDate.parse(from);
        } catch (DateTimeException e) {
            throw new Refused("from", "a date such as 2026-03-14");
        }
    }
}
