package aidas.pulse;

import aidas.pulse.seal.BlindRsa;
import aidas.shared.Conflict;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Signs tokens and keeps the roll of seats that have theirs. */
@ApplicationScoped
class TokenPress {

    @Inject Places places;
    @Inject Rolls rolls;
    @Inject WaveLock lock;

    /** Makes the keys of the seat's place, so that its public one can be fetched before a token. */
    void prepare(Wave wave, Seat seat) {
        places.makeKeys(wave, lock.keyOf(wave), seat.place());
    }

    boolean isTaken(Wave wave, Seat seat) {
        return rolls.read(wave, lock.keyOf(wave)).isTaken(seat.number());
    }

    byte[] sign(Wave wave, Seat seat, byte[] blinded) {
        var key = lock.keyOf(wave);
        places.makeKeys(wave, key, seat.place());
        var signature = signature(wave, seat, blinded);
        var roll = rolls.alone(wave, key);
        if (!roll.take(seat.number(), blinded)) {
            throw new Conflict("the token of this invitation was given out");
        }
        rolls.write(wave, key, roll);
        return signature;
    }

    private byte[] signature(Wave wave, Seat seat, byte[] blinded) {
        try {
            return BlindRsa.sign(places.privateKey(wave, lock.keyOf(wave), seat.place()), blinded);
        } catch (IllegalArgumentException e) {
            throw new Refused("blinded", e.getMessage());
        }
    }
}
