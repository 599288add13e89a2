package aidas.pulse;

import java.io.Serializable;
import java.time.YearMonth;

/**
 * What was asked in which wave.
 *
 * @param wave the number in the programme
 * @param month in which the wave opened
 * @param question its code in the programme
 */
public record AskedThen(
        ProgrammeCode programme, int wave, YearMonth month, String question, QuestionKind kind)
        implements Serializable {}
