package aidas.pulse;

import aidas.access.Forbidden;
import aidas.access.Requires;
import aidas.access.Requires.Reach;
import aidas.pulse.seal.BlindRsa;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;

/**
 * Takes answers from nobody in particular: whoever holds a token may answer once. It neither knows
 * nor asks who that is, and writes down neither when nor from where (R3.2, R3.4).
 */
@UseCases
public class BallotDesk {

    private static final String OVER = "the wave takes no more answers";

    @Inject Waves waves;
    @Inject Places places;
    @Inject BallotBox box;
    @Inject WaveLock lock;

    /**
     * The key with which anybody may check a token of that place: the same for all who ask.
     *
     * @throws NotFound if there is no such place, or nobody there has wanted a token yet
     */
    @Requires(reach = Reach.ANYBODY)
    public RSAPublicKey publicKey(ProgrammeCode programme, int number, int place) {
        var wave = waves.get(programme, number);
        if (!wave.isOpen()) {
            throw new Conflict(OVER);
        }
        // For anybody: that there is a key must not tell that somebody of the place has looked
        if (place >= 0 && place < places.of(wave).size()) {
            places.makeKeys(wave, lock.keyOf(wave), place);
        }
        return places.publicKey(wave, place)
                .orElseThrow(() -> new NotFound("there is no such place"));
    }

    /**
     * @throws Refused if a field is wrong
     * @throws Forbidden if the token was not signed for that place
     * @throws Conflict if the token is spent or the wave is over
     */
    @Requires(reach = Reach.ANYBODY)
    public void cast(Cast cast) {
        var wave = waves.get(cast.programme(), cast.wave());
        if (!wave.isOpen()) {
            throw new Conflict(OVER);
        }
        var ballot = BallotCheck.checked(cast, wave.programme().plan());
        var signed =
                places.publicKey(wave, cast.place())
                        .filter(key -> BlindRsa.verifies(key, cast.token(), cast.signature()));
        if (signed.isEmpty()) {
            throw new Forbidden("the token was not signed for this place");
        }
        // Held only now, so that nobody without a token can keep a wave from closing
        if (!waves.held(cast.programme(), cast.wave()).isOpen()) {
            throw new Conflict(OVER);
        }
        if (!box.put(wave, lock.keyOf(wave), hash(cast.token()), ballot)) {
            throw new Conflict("the token is spent");
        }
    }

    static byte[] hash(byte[] token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
