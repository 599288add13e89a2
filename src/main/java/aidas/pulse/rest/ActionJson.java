package aidas.pulse.rest;

import aidas.pulse.ActionView;

/** You said, we did. */
public record ActionJson(
        WaveJson wave,
        UnitJson unit,
        String unitName,
        String said,
        String did,
        String day,
        String by) {

    /**
     * @param unit such as {@code store:BG-SOF-01}; {@code company} for all
     */
    public record NewJson(String unit, String said, String did, String day) {}

    static ActionJson of(ActionView action) {
        return new ActionJson(
                WaveJson.of(action.wave()),
                UnitJson.of(action.unit()),
                action.unitName(),
                action.said(),
                action.did(),
                action.day().toString(),
                action.by());
    }
}
