package aidas.recognition.equity.ring;

import java.io.Serializable;
import java.time.YearMonth;

/**
 * Rings of a month (R3.1).
 *
 * @param twos rings of two people
 * @param threes rings of three
 * @param goingOn how many of all are those of the month before, whose people could read their hint
 */
public record RingMonth(YearMonth month, int twos, int threes, int goingOn)
        implements Serializable {}
