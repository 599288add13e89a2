package aidas.pulse.rest;

import aidas.pulse.Reading;

/**
 * A figure: eNPS in points, or the mean of an item.
 *
 * @param low the interval's lower end, at 95 %
 */
public record ReadingJson(int n, double value, double low, double high) {

    /** Null for none. */
    static ReadingJson of(Reading reading) {
        return reading == null
                ? null
                : new ReadingJson(
                        reading.n(),
                        reading.value(),
                        reading.interval().low(),
                        reading.interval().high());
    }
}
