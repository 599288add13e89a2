package aidas.challenge.rest;

import aidas.challenge.ChallengeDraft;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A challenge to be.
 *
 * @param place code of the region or the store; absent for the company
 * @param from such as {@code 2026-03-14}
 * @param until the first day no longer in
 * @param points for each who joined, if the goal is met; absent for none
 */
public record DraftJson(
        WordsJson name,
        WordsJson about,
        String kind,
        String measure,
        String area,
        String place,
        String from,
        String until,
        Integer goal,
        Integer points) {

    ChallengeDraft draft() {
        return new ChallengeDraft(
                WordsJson.read(name),
                WordsJson.read(about),
                kind,
                measure,
                area,
                place,
                day(from),
                day(until),
                goal,
                points);
    }

    /** Null for what is no day: the draft's own check names the field. */
    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException none) {
            return null;
        }
    }
}
