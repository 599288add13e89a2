package aidas.pulse;

import aidas.pulse.seal.MasterSecret;
import aidas.pulse.seal.WaveKey;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The key of each open wave: made at its opening, wrapped while it is open, gone at its closing.
 */
@ApplicationScoped
class WaveLock {

    @Inject MasterSecret secret;
    @Inject Rolls rolls;

    /**
     * @throws Refused if the server has no secret to wrap keys under
     */
    void check() {
        if (!secret.isSet()) {
            throw new Refused(
                    "wave", "a server with the setting AIDAS_PULSE_SECRET; ask the administrator");
        }
    }

    void lock(Wave wave) {
        var key = WaveKey.drawn();
        wave.lockWith(secret.wrap(wave.id(), key));
        rolls.begin(wave, key);
    }

    /** The key of a wave that is open. */
    WaveKey keyOf(Wave wave) {
        return secret.unwrap(wave.id(), wave.sealedKey());
    }
}
