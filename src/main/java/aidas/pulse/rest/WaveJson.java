package aidas.pulse.rest;

import aidas.pulse.WaveState;
import aidas.pulse.WaveView;

/**
 * A wave; never how many have answered.
 *
 * @param state {@code open} or {@code closed}
 * @param closes the first day that takes no more answers; absent once it is closed
 * @param closed the day on which it was counted; absent while it is open
 * @param imported did another tool ask?
 */
public record WaveJson(
        String programme,
        int number,
        String opens,
        String state,
        String closes,
        String closed,
        int invited,
        boolean imported) {

    static WaveJson of(WaveView wave) {
        return new WaveJson(
                wave.programme().value(),
                wave.number(),
                wave.opens().toString(),
                wave.state().code(),
                wave.state() instanceof WaveState.Open(var closes) ? closes.toString() : null,
                wave.state() instanceof WaveState.Closed(var on) ? on.toString() : null,
                wave.invited(),
                wave.imported());
    }
}
