package aidas.pulse;

import aidas.pulse.gate.Unit;
import java.io.Serializable;
import java.util.UUID;

/**
 * What somebody wrote.
 *
 * @param unit the smallest one that hides the writer among enough people
 * @param language in which the page was read, by its ISO code
 * @param open can the writer read a reply?
 */
public record Comment(UUID id, Unit unit, String text, String language, boolean open)
        implements Serializable {}
