package aidas.pulse.seal;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;

/**
 * The client's side of RFC 9474, sections 4.1, 4.2 and 4.4, written from the text for tests; in the
 * product it is the browser's script.
 *
 * @param key the signer's
 * @param prepared the message with its random prefix
 * @param inverse of the blinding factor, modulo n
 * @param encoded EMSA-PSS of the prepared message, as a number
 */
public record Blinding(RSAPublicKey key, byte[] prepared, BigInteger inverse, BigInteger encoded) {

    private static final int HASH = 48;

    public static Blinding of(RSAPublicKey key, byte[] prepared, byte[] salt, BigInteger factor) {
        return new Blinding(
                key,
                prepared,
                factor.modInverse(key.getModulus()),
                new BigInteger(1, encode(prepared, salt, key.getModulus().bitLength() - 1)));
    }

    /** What the signer gets to see. */
    public byte[] blinded() {
        var factor = inverse.modInverse(key.getModulus());
        var hidden = factor.modPow(key.getPublicExponent(), key.getModulus());
        return bytes(encoded.multiply(hidden).mod(key.getModulus()));
    }

    /** The signature of the prepared message. */
    public byte[] finished(byte[] blindSignature) {
        var signature = new BigInteger(1, blindSignature).multiply(inverse).mod(key.getModulus());
        return bytes(signature);
    }

    private byte[] bytes(BigInteger number) {
        int length = (key.getModulus().bitLength() + 7) / 8;
        var raw = number.toByteArray();
        var out = new byte[length];
        int from = Math.max(0, raw.length - length);
        System.arraycopy(raw, from, out, length - (raw.length - from), raw.length - from);
        return out;
    }

    /** EMSA-PSS-ENCODE of RFC 8017, 9.1.1. */
    public static byte[] encode(byte[] message, byte[] salt, int bits) {
        int length = (bits + 7) / 8;
        var digest =
                hash(
                        ByteBuffer.allocate(8 + HASH + salt.length)
                                .put(new byte[8])
                                .put(hash(message))
                                .put(salt)
                                .array());
        var block = new byte[length - HASH - 1];
        block[block.length - salt.length - 1] = 1;
        System.arraycopy(salt, 0, block, block.length - salt.length, salt.length);
        var mask = mask(digest, block.length);
        for (int i = 0; i < block.length; i++) {
            block[i] ^= mask[i];
        }
        block[0] &= (byte) (0xff >>> (8 * length - bits));
        return ByteBuffer.allocate(length).put(block).put(digest).put((byte) 0xbc).array();
    }

    private static byte[] mask(byte[] seed, int length) {
        var out = ByteBuffer.allocate(length + HASH);
        for (int i = 0; out.position() < length; i++) {
            out.put(hash(ByteBuffer.allocate(seed.length + 4).put(seed).putInt(i).array()));
        }
        return Arrays.copyOf(out.array(), length);
    }

    private static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-384").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
