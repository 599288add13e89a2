package aidas.shared.metadata;

/**
 * Which way up a picture is, the one thing of its Exif that is needed to look at it.
 *
 * <p>Source: CIPA DC-008 (Exif 2.32), tag 274.
 *
 * @param value 1 (as it lies) to 8
 */
record Orientation(int value) {

    static final Orientation AS_IT_LIES = new Orientation(1);

    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final int MOST = 8;

    /** How it lies if that cannot be read. */
    static Orientation of(byte[] tiff) {
        try {
            return read(new Bytes(tiff));
        } catch (Unreadable unreadable) {
            return AS_IT_LIES;
        }
    }

    private static Orientation read(Bytes tiff) {
        boolean backwards = tiff.says(0, "II");
        int first = four(tiff, 4, backwards);
        int entries = two(tiff, first, backwards);
        for (int i = 0; i < entries; i++) {
            int entry = first + 2 + i * ENTRY;
            if (two(tiff, entry, backwards) == TAG) {
                int value = two(tiff, entry + 8, backwards);
                return value >= 1 && value <= MOST ? new Orientation(value) : AS_IT_LIES;
            }
        }
        return AS_IT_LIES;
    }

    private static int two(Bytes tiff, int place, boolean backwards) {
        int two = tiff.two(place);
        return backwards ? (two & 0xff) << 8 | two >> 8 : two;
    }

    private static int four(Bytes tiff, int place, boolean backwards) {
        return backwards ? tiff.fourBackwards(place) : tiff.four(place);
    }

    boolean turned() {
        return value != 1;
    }

    /** As Exif that says nothing else. */
    byte[] tiff() {
        return new byte[] {
            'M',
            'M',
            0,
            '*',
            0,
            0,
            0,
            8, // the first directory is at 8
            0,
            1, // and has one entry
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) value,
            0,
            0, // one short number
            0,
            0,
            0,
            0 // nothing follows
        };
    }
}
