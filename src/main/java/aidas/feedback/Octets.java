package aidas.feedback;

import java.util.Arrays;

/** Bytes that grow, numbers with the highest byte first. */
final class Octets {

    private byte[] bytes = new byte[1 << 16];
    private int size;

    void add(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    void int8(int value) {
        room(1);
        bytes[size++] = (byte) value;
    }

    void int16(int value) {
        room(2);
        bytes[size++] = (byte) (value >> 8);
        bytes[size++] = (byte) value;
    }

    void int32(int value) {
        int16(value >> 16);
        int16(value);
    }

    void int64(long value) {
        int32((int) (value >> 32));
        int32((int) value);
    }

    /** Leaves room for the length of what follows until {@link #end}. */
    int begin() {
        int32(0);
        return size;
    }

    /**
     * @param begun what {@link #begin} gave
     */
    void end(int begun) {
        int until = size;
        size = begun - Integer.BYTES;
        int32(until - begun);
        size = until;
    }

    int size() {
        return size;
    }

    /** At least {@link #size} of them; those behind are not ours. */
    byte[] bytes() {
        return bytes;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }
}
