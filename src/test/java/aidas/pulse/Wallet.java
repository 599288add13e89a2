package aidas.pulse;

import aidas.pulse.seal.Blinding;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;

/** What a browser holds between asking for a token and answering. */
record Wallet(ProgrammeCode programme, int wave, int place, Blinding blinding, byte[] signature) {

    private static final SecureRandom CHANCE = new SecureRandom();

    static Wallet of(ProgrammeCode programme, int wave, int place, RSAPublicKey key) {
        var token = bytes(BallotCheck.TOKEN);
        var factor = new BigInteger(key.getModulus().bitLength() - 2, CHANCE);
        return new Wallet(programme, wave, place, Blinding.of(key, token, bytes(48), factor), null);
    }

    private static byte[] bytes(int count) {
        var bytes = new byte[count];
        CHANCE.nextBytes(bytes);
        return bytes;
    }

    byte[] blinded() {
        return blinding.blinded();
    }

    Wallet signed(byte[] blindSignature) {
        return new Wallet(programme, wave, place, blinding, blinding.finished(blindSignature));
    }

    byte[] token() {
        return blinding.prepared();
    }

    Cast cast(Map<String, Integer> scores, Cast.Words words) {
        return at(place, scores, words);
    }

    /** The same token shown at another place. */
    Cast at(int otherPlace, Map<String, Integer> scores, Cast.Words words) {
        return new Cast(programme, wave, otherPlace, token(), signature, scores, words);
    }
}
