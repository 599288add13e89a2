package aidas.pulse;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A programme as HR sees it.
 *
 * @param version to be handed back with a change
 * @param copiedFrom the programme it began as a copy of; null for none
 * @param waves first wave first
 * @param next when the next wave opens by the calendar; null if the programme does not run
 */
public record ProgrammeView(
        Plan plan,
        ProgrammeState state,
        long version,
        String copiedFrom,
        List<WaveView> waves,
        LocalDate next)
        implements Serializable {

    public ProgrammeView {
        waves = List.copyOf(waves);
    }

    public ProgrammeCode code() {
        return new ProgrammeCode(plan.code());
    }

    /** Are the questions settled? */
    public boolean settled() {
        return !waves.isEmpty();
    }
}
