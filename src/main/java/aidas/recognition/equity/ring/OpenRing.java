package aidas.recognition.equity.ring;

import java.io.Serializable;
import java.time.YearMonth;

/**
 * A ring that went on although its people could read their hint: HR may look at it (R3.2).
 *
 * @param month the second one
 * @param size two or three people
 */
public record OpenRing(long id, YearMonth month, int size) implements Serializable {}
