package aidas.pulse;

import aidas.pulse.gate.Unit;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * You said, we did.
 *
 * @param unitName what the unit is called; empty for the company
 * @param by who wrote it down
 */
public record ActionView(
        WaveView wave,
        Unit unit,
        String unitName,
        String said,
        String did,
        LocalDate day,
        String by)
        implements Serializable {}
