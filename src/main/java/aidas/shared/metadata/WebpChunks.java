package aidas.shared.metadata;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A WebP, chunk by chunk: only what is needed to draw it stays.
 *
 * <p>Source: Google, WebP Container Specification; RFC 9649, section 2.
 */
final class WebpChunks {

    private static final Set<String> KEPT = Set.of("VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final String EXTENDED = "VP8X";
    private static final String EXIF = "EXIF";
    private static final int HEAD = 12;
    private static final int EXIF_FLAG = 0x08;
    private static final int XMP_FLAG = 0x04;

    private WebpChunks() {}

    static byte[] bare(byte[] content) {
        var from = new Bytes(content);
        int end = end(from);
        var turned = turned(from, end);
        var chunks = new ByteArrayOutputStream();
        for (int place = HEAD; place < end; place = behind(from, place)) {
            var name = from.ascii(place, 4);
            var body = from.part(place + 8, from.fourBackwards(place + 4));
            if (name.equals(EXTENDED) && body.length > 0) {
                int flags = body[0] & ~(EXIF_FLAG | XMP_FLAG);
                body[0] = (byte) (turned == null ? flags : flags | EXIF_FLAG);
                write(chunks, name, body);
            } else if (KEPT.contains(name)) {
                write(chunks, name, body);
            }
        }
        if (turned != null) {
            write(chunks, EXIF, turned.tiff());
        }
        var whole = new ByteArrayOutputStream();
        whole.writeBytes("RIFF".getBytes(StandardCharsets.US_ASCII));
        whole.writeBytes(backwards(chunks.size() + 4));
        whole.writeBytes("WEBP".getBytes(StandardCharsets.US_ASCII));
        whole.writeBytes(chunks.toByteArray());
        return whole.toByteArray();
    }

    private static int end(Bytes from) {
        int length = from.fourBackwards(4);
        from.part(8, length);
        return 8 + length;
    }

    /** Null if it lies as it is looked at. */
    private static Orientation turned(Bytes from, int end) {
        for (int place = HEAD; place < end; place = behind(from, place)) {
            if (from.says(place, EXIF)) {
                var body = from.part(place + 8, from.fourBackwards(place + 4));
                var orientation = Orientation.of(body);
                return orientation.turned() ? orientation : null;
            }
        }
        return null;
    }

    /** Chunks begin at even places. */
    private static int behind(Bytes from, int place) {
        int length = from.fourBackwards(place + 4);
        from.part(place + 8, length);
        return place + 8 + length + length % 2;
    }

    private static void write(ByteArrayOutputStream to, String name, byte[] body) {
        to.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
        to.writeBytes(backwards(body.length));
        to.writeBytes(body);
        if (body.length % 2 == 1) {
            to.write(0);
        }
    }

    private static byte[] backwards(int number) {
        return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array();
    }
}
