package aidas.shared.metadata;

import java.io.ByteArrayOutputStream;

/**
 * A JPEG, segment by segment: what decodes it stays, what comments on it goes.
 *
 * <p>Source: ITU-T T.81, annex B; JFIF 1.02; ICC.1:2022, annex B.4.
 */
final class JpegSegments {

    private static final int MARK = 0xff;
    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int RESTART = 0xd0;
    private static final int COMMENT = 0xfe;
    private static final int APP = 0xe0;
    private static final int LAST_APP = 0xef;
    private static final int EXIF = 0xe1;
    private static final int ICC = 0xe2;
    private static final int ADOBE = 0xee;
    private static final String EXIF_HEAD = "Exif\0\0";
    private static final int JFIF_LENGTH = 14;

    private final Bytes from;
    private final ByteArrayOutputStream to = new ByteArrayOutputStream();
    private int place = 2;
    private boolean turned;

    private JpegSegments(byte[] content) {
        from = new Bytes(content);
    }

    /** Ends where the picture ends: phones append films and second pictures, with their places. */
    static byte[] bare(byte[] content) {
        var jpeg = new JpegSegments(content);
        jpeg.mark(START);
        while (jpeg.next()) {}
        return jpeg.to.toByteArray();
    }

    private boolean next() {
        if (from.at(place) != MARK) {
            throw new Unreadable("no marker at " + place);
        }
        while (from.at(place) == MARK) {
            place++;
        }
        int marker = from.at(place++);
        if (marker == END) {
            mark(END);
            return false;
        }
        var body = from.part(place + 2, from.two(place) - 2);
        place += 2 + body.length;
        take(marker, body);
        if (marker == SCAN) {
            scan();
        }
        return true;
    }

    private void take(int marker, byte[] body) {
        boolean beside = marker == COMMENT || marker >= APP && marker <= LAST_APP;
        var said = new Bytes(body);
        if (!beside
                || marker == ICC && said.says(0, "ICC_PROFILE\0")
                || marker == ADOBE && said.says(0, "Adobe")) {
            write(marker, body);
        } else if (marker == APP && said.says(0, "JFIF\0") && body.length >= JFIF_LENGTH) {
            var withoutThumbnail = said.part(0, JFIF_LENGTH);
            withoutThumbnail[JFIF_LENGTH - 2] = 0;
            withoutThumbnail[JFIF_LENGTH - 1] = 0;
            write(marker, withoutThumbnail);
        } else if (marker == EXIF && said.says(0, EXIF_HEAD)) {
            turn(said.part(EXIF_HEAD.length(), body.length - EXIF_HEAD.length()));
        }
    }

    private void turn(byte[] tiff) {
        var orientation = Orientation.of(tiff);
        if (orientation.turned() && !turned) {
            turned = true;
            var exif = new ByteArrayOutputStream();
            exif.writeBytes(EXIF_HEAD.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            exif.writeBytes(orientation.tiff());
            write(EXIF, exif.toByteArray());
        }
    }

    /** Up to the next marker that is neither a restart nor a byte 255 of the picture itself. */
    private void scan() {
        int start = place;
        while (from.at(place) != MARK || goesOn(from.at(place + 1))) {
            place++;
        }
        to.writeBytes(from.part(start, place - start));
    }

    private static boolean goesOn(int marker) {
        return marker == 0 || marker == MARK || marker >= RESTART && marker < START;
    }

    private void mark(int marker) {
        to.write(MARK);
        to.write(marker);
    }

    private void write(int marker, byte[] body) {
        mark(marker);
        to.write(body.length + 2 >> 8);
        to.write(body.length + 2);
        to.writeBytes(body);
    }
}
