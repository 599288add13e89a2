package aidas.shared.metadata;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Looks into bytes and never beyond them. */
record Bytes(byte[] all) {

    int at(int place) {
        if (place < 0 || place >= all.length) {
            throw new Unreadable("there is no byte " + place + " of " + all.length);
        }
        return all[place] & 0xff;
    }

    /** The more significant byte first. */
    int two(int place) {
        return at(place) << 8 | at(place + 1);
    }

    int four(int place) {
        return two(place) << 16 | two(place + 2);
    }

    /** The less significant byte first. */
    int fourBackwards(int place) {
        return Integer.reverseBytes(four(place));
    }

    boolean says(int place, String ascii) {
        var expected = ascii.getBytes(StandardCharsets.ISO_8859_1);
        return place + expected.length <= all.length
                && Arrays.equals(all, place, place + expected.length, expected, 0, expected.length);
    }

    String ascii(int place, int length) {
        return new String(part(place, length), StandardCharsets.ISO_8859_1);
    }

    byte[] part(int place, int length) {
        if (length < 0 || place < 0 || length > all.length - place) {
            throw new Unreadable(length + " bytes from " + place + " are not all there");
        }
        return Arrays.copyOfRange(all, place, place + length);
    }

    int size() {
        return all.length;
    }
}
