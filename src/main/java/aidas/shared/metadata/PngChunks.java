package aidas.shared.metadata;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * A PNG, chunk by chunk: only what is needed to draw it stays.
 *
 * <p>Source: W3C, Portable Network Graphics, third edition, clauses 5 and 11.
 */
final class PngChunks {

    /** Of the picture, its colours and its moves; not texts, times and whatever programs add. */
    private static final Set<String> KEPT =
            Set.of(
                    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB",
                    "cICP", "mDCV", "cLLI", "bKGD", "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT");

    private static final int SIGNATURE = 8;

    /** A chunk's length, name and check sum. */
    private static final int AROUND = 12;

    private PngChunks() {}

    static byte[] bare(byte[] content) {
        var from = new Bytes(content);
        var to = new ByteArrayOutputStream();
        to.writeBytes(from.part(0, SIGNATURE));
        int place = SIGNATURE;
        String name;
        do {
            int length = from.four(place);
            name = from.ascii(place + 4, 4);
            var body = from.part(place + 8, length);
            from.part(place, AROUND + length);
            if (KEPT.contains(name)) {
                to.writeBytes(from.part(place, AROUND + length));
            } else if (name.equals("eXIf") && Orientation.of(body).turned()) {
                write(to, name, Orientation.of(body).tiff());
            }
            place += AROUND + length;
        } while (!name.equals("IEND"));
        return to.toByteArray();
    }

    private static void write(ByteArrayOutputStream to, String name, byte[] body) {
        var check = new CRC32();
        check.update(name.getBytes(StandardCharsets.US_ASCII));
        check.update(body);
        to.writeBytes(
                ByteBuffer.allocate(AROUND + body.length)
                        .putInt(body.length)
                        .put(name.getBytes(StandardCharsets.US_ASCII))
                        .put(body)
                        .putInt((int) check.getValue())
                        .array());
    }
}
