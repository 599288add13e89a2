package aidas.pulse;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * Which seats have taken their token: eight bytes a seat, of the SHA-256 of what it asked to have
 * signed, so that the same question can be answered again and no other; zeros for a seat that has
 * not asked (R3.1). Outside this class it exists sealed only.
 */
final class Roll {

    private static final int MARK = 8;

    private final byte[] marks;

    private Roll(byte[] marks) {
        this.marks = marks;
    }

    /** Nobody has asked yet. */
    static Roll of(int seats) {
        return new Roll(new byte[seats * MARK]);
    }

    static Roll read(byte[] marks) {
        return new Roll(marks.clone());
    }

    byte[] bytes() {
        return marks.clone();
    }

    /** Has the seat asked for anything? */
    boolean isTaken(int seat) {
        return !Arrays.equals(mark(seat), new byte[MARK]);
    }

    /**
     * Notes what the seat asks for.
     *
     * @return false if it asked for something else before; then nothing changes
     */
    boolean take(int seat, byte[] blinded) {
        var asked = digest(blinded);
        if (isTaken(seat)) {
            return Arrays.equals(mark(seat), asked);
        }
        System.arraycopy(asked, 0, marks, seat * MARK, MARK);
        return true;
    }

    private byte[] mark(int seat) {
        return Arrays.copyOfRange(marks, seat * MARK, (seat + 1) * MARK);
    }

    private static byte[] digest(byte[] blinded) {
        try {
            var all = MessageDigest.getInstance("SHA-256").digest(blinded);
            return Arrays.copyOf(all, MARK);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
