package aidas.recovery.words.rest;

import aidas.recovery.words.Word;
import aidas.statistics.Interval;
import java.util.List;

/**
 * A listed word and what came of it.
 *
 * @param judged texts that somebody has read and judged
 * @param falseAlarms of those, in how many it meant no harm
 * @param falseLow where the share of false alarms may lie at 95 %, in percent; absent if nobody
 *     judged any
 * @param falseHigh the other end
 * @param proposed for removal
 * @param exceptions turns of phrase in which it is not found
 */
public record WordJson(
        long id,
        String category,
        String language,
        String phrase,
        long found,
        long judged,
        long falseAlarms,
        Double falseLow,
        Double falseHigh,
        boolean proposed,
        List<String> exceptions) {

    static WordJson of(Word word) {
        var range = word.falseRange();
        return new WordJson(
                word.id(),
                word.category().code(),
                word.language().code(),
                word.phrase(),
                word.found(),
                word.judged(),
                word.falsely(),
                range.map(Interval::low).orElse(null),
                range.map(Interval::high).orElse(null),
                word.proposed(),
                word.exceptions());
    }
}
