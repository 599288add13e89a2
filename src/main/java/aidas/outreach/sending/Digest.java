package aidas.outreach.sending;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of texts: of an address to know it again, of a key to draw a lot. */
final class Digest {

    private static final int UNUSED_BITS = 11;

    private Digest() {}

    /** 64 hexadecimal digits; empty for nothing. */
    static String of(String text) {
        return text.isEmpty() ? "" : HexFormat.of().formatHex(sha256(text));
    }

    /**
     * A lot from 0, inclusive, to 1, exclusive, which follows from its parts alone (R3.2): the
     * first 53 bits of SHA-256 over seed, store, day and key, a line each.
     */
    static double lot(long seed, String store, String day, String key) {
        var bytes = sha256(seed + "\n" + store + "\n" + day + "\n" + key);
        return (ByteBuffer.wrap(bytes).getLong() >>> UNUSED_BITS) * 0x1.0p-53;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
