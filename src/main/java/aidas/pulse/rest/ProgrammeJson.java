package aidas.pulse.rest;

import aidas.pulse.ProgrammeView;
import java.util.List;

/**
 * A programme.
 *
 * @param state {@code draft}, {@code running} or {@code ended}
 * @param settled do its questions and floors no longer change?
 * @param version to be handed back with a change
 * @param next the day on which the next wave opens; absent if it does not run
 */
public record ProgrammeJson(
        PlanJson plan,
        String state,
        boolean settled,
        long version,
        String copiedFrom,
        String next,
        List<WaveJson> waves) {

    static ProgrammeJson of(ProgrammeView view) {
        return new ProgrammeJson(
                PlanJson.of(view.plan()),
                view.state().code(),
                view.settled(),
                view.version(),
                view.copiedFrom(),
                view.next() == null ? null : view.next().toString(),
                view.waves().stream().map(WaveJson::of).toList());
    }

    /**
     * What becomes of a programme.
     *
     * @param version as it was read
     */
    public record ChangeJson(Long version, PlanJson plan) {}

    /**
     * Another programme with the same questions.
     *
     * @param name absent for the same name
     */
    public record CopyJson(String code, WordingJson name, String firstDay) {}
}
