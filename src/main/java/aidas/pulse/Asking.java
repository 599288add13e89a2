package aidas.pulse;

import java.io.Serializable;

/**
 * A question that a programme has counted answers to.
 *
 * @param name the programme's
 */
public record Asking(ProgrammeCode programme, Wording name, Question question)
        implements Serializable {}
