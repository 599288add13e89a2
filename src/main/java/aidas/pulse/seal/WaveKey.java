package aidas.pulse.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals and opens with AES-256 in Galois/Counter Mode (NIST SP 800-38D): twelve random bytes, the
 * contents, sixteen bytes that prove they are unchanged. What it seals is {@link #MORE} longer than
 * its contents.
 */
public final class WaveKey {

    /** Bytes that a seal adds. */
    public static final int MORE = 28;

    private static final int BYTES = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final SecretKeySpec key;

    WaveKey(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a key has 32 bytes, got " + bytes.length);
        }
        key = new SecretKeySpec(bytes, "AES");
    }

    /** A new one, by chance. */
    public static WaveKey drawn() {
        var bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return new WaveKey(bytes);
    }

    byte[] bytes() {
        return key.getEncoded();
    }

    /**
     * @param purpose what it is for and whose, such as {@code ballot 12}; a seal for one purpose
     *     does not open for another (R2.1)
     */
    public byte[] seal(String purpose, byte[] contents) {
        var nonce = new byte[NONCE];
        CHANCE.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, purpose, nonce).doFinal(contents);
            return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    /**
     * @throws IllegalArgumentException if it was sealed with another key, for another purpose, or
     *     was changed
     */
    public byte[] open(String purpose, byte[] sealed) {
        if (sealed.length < MORE) {
            throw new IllegalArgumentException("too short for a seal: " + sealed.length);
        }
        var all = ByteBuffer.wrap(sealed);
        var nonce = new byte[NONCE];
        all.get(nonce);
        var rest = new byte[all.remaining()];
        all.get(rest);
        try {
            return cipher(Cipher.DECRYPT_MODE, purpose, nonce).doFinal(rest);
        } catch (AEADBadTagException e) {
            throw new IllegalArgumentException("not sealed with this key for " + purpose, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    private Cipher cipher(int mode, String purpose, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** Never the key itself. */
    @Override
    public String toString() {
        return "a wave's key";
    }
}
