package aidas.insight.study.rest;

import aidas.insight.table.Measure;

/**
 * A measure.
 *
 * @param side {@code ex}, {@code cx} or {@code business}
 */
public record MeasureJson(String code, String side, NamesJson names) {

    /** The same in each language. */
    public record NamesJson(String en, String bg, String lt) {}

    static MeasureJson of(Measure measure) {
        var names = measure.names();
        return new MeasureJson(
                measure.code(),
                measure.side().code(),
                new NamesJson(names.en(), names.bg(), names.lt()));
    }
}
