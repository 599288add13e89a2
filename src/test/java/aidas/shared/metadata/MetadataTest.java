package aidas.shared.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class MetadataTest {

    private static final byte[] LATITUDE =
            ByteBuffer.allocate(8).putInt(TellingFiles.SECONDS).putInt(100).array();
    private static final byte[] LATITUDE_BACKWARDS =
            ByteBuffer.allocate(8)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(TellingFiles.SECONDS)
                    .putInt(100)
                    .array();

    private static byte[] bare(String type, byte[] content) {
        return Metadata.removed(type, content).orElseThrow();
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static void tells(byte[] file) {
        assertThat(latin(file)).contains(TellingFiles.DEVICE);
        assertThat(latin(file)).contains(TellingFiles.AUTHOR);
        assertThat(latin(file)).containsAnyOf(latin(LATITUDE), latin(LATITUDE_BACKWARDS));
    }

    private static void tellsNothing(byte[] file) {
        assertThat(latin(file))
                .doesNotContain(TellingFiles.DEVICE, TellingFiles.AUTHOR)
                .doesNotContain(latin(LATITUDE), latin(LATITUDE_BACKWARDS))
                .doesNotContain("Photoshop", "MPF", "tIME", "XMP ", "xmpmeta", "ftyp");
    }

    private static int[] pixels(BufferedImage of) {
        return of.getRGB(0, 0, of.getWidth(), of.getHeight(), null, 0, of.getWidth());
    }

    @Test
    void R1_1_a_jpeg_keeps_its_pixels_and_which_way_up_it_is() throws IOException {
        var said = TellingFiles.jpeg();
        tells(said);
        var kept = bare("image/jpeg", said);
        tellsNothing(kept);
        assertThat(pixels(TellingFiles.decoded(kept)))
                .isEqualTo(pixels(TellingFiles.decoded(said)));
        int exif = latin(kept).indexOf("Exif\0\0");
        assertThat(exif).isPositive();
        var tiff = Arrays.copyOfRange(kept, exif + 6, kept.length);
        assertThat(Orientation.of(tiff)).isEqualTo(new Orientation(6));
        assertThat(latin(kept)).contains("JFIF").endsWith("\u00ff\u00d9");
        assertThat(bare("image/jpeg", kept)).isEqualTo(kept);
    }

    @Test
    void R1_1_a_png_keeps_its_pixels_and_which_way_up_it_is() throws IOException {
        var said = TellingFiles.png();
        tells(said);
        var kept = bare("image/png", said);
        tellsNothing(kept);
        assertThat(pixels(TellingFiles.decoded(kept))).isEqualTo(pixels(TellingFiles.picture()));
        int exif = latin(kept).indexOf("eXIf");
        var tiff = Arrays.copyOfRange(kept, exif + 4, kept.length);
        assertThat(Orientation.of(tiff)).isEqualTo(new Orientation(6));
        assertThat(bare("image/png", kept)).isEqualTo(kept);
    }

    @Test
    void R1_1_a_webp_keeps_its_pixels_and_which_way_up_it_is() {
        var said = TellingFiles.webp();
        tells(said);
        var kept = bare("image/webp", said);
        tellsNothing(kept);
        int from = latin(said).indexOf("VP8L");
        assertThat(latin(kept)).contains(latin(Arrays.copyOfRange(said, from, from + 21)));
        assertThat(kept[20]).as("flags").isEqualTo((byte) 0x08);
        assertThat(ByteBuffer.wrap(kept).order(ByteOrder.LITTLE_ENDIAN).getInt(4))
                .isEqualTo(kept.length - 8);
        int exif = latin(kept).indexOf("EXIF");
        assertThat(Orientation.of(Arrays.copyOfRange(kept, exif + 8, kept.length)))
                .isEqualTo(new Orientation(6));
        assertThat(bare("image/webp", kept)).isEqualTo(kept);
    }

    @Test
    void R1_2_a_pdf_keeps_its_pages_and_tells_nobody() throws IOException {
        var said = TellingFiles.pdf();
        try (var before = new PdfReader(said)) {
            assertThat(before.getInfo()).containsEntry("Author", TellingFiles.AUTHOR);
            assertThat(before.getCatalog().contains(PdfName.METADATA)).isTrue();
        }
        var kept = bare("application/pdf", said);
        tellsNothing(kept);
        try (var after = new PdfReader(kept)) {
            assertThat(after.getInfo()).containsOnlyKeys("Producer", "ModDate");
            assertThat(after.getInfo().get("ModDate")).isEqualTo("D:00010101000000Z");
            assertThat(after.getCatalog().contains(PdfName.METADATA)).isFalse();
            assertThat(new PdfTextExtractor(after).getTextFromPage(1)).contains("everybody");
            assertThat(latin(kept)).contains("Higher").doesNotContain("D:2026");
            assertThat(photo(after)).contains("JFIF");
        }
    }

    private static String photo(PdfReader pdf) throws IOException {
        for (int i = 1; i < pdf.getXrefSize(); i++) {
            if (pdf.getPdfObject(i) instanceof PRStream stream
                    && PdfName.DCTDECODE.equals(stream.get(PdfName.FILTER))) {
                return latin(PdfReader.getStreamBytesRaw(stream));
            }
        }
        return "";
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/jpeg", "image/png", "image/webp", "application/pdf"})
    void R1_3_what_breaks_off_is_not_cleaned(String type) throws IOException {
        var whole =
                switch (type) {
                    case "image/jpeg" -> bare(type, TellingFiles.jpeg());
                    case "image/png" -> TellingFiles.png();
                    case "image/webp" -> TellingFiles.webp();
                    default -> TellingFiles.pdf();
                };
        for (int length : new int[] {12, 100}) {
            assertThat(Metadata.removed(type, Arrays.copyOf(whole, length))).isEmpty();
        }
    }

    @Test
    void R1_3_a_locked_pdf_is_not_cleaned() throws IOException {
        var open = latin(TellingFiles.pdf());
        var lock =
                "<</Filter/Standard/V 2/R 3/Length 128/P -44/O(%1$s)/U(%1$s)>>"
                        .formatted("x".repeat(32));
        var locked = open.replace("trailer\n<<", "trailer\n<</Encrypt" + lock);
        assertThat(locked).isNotEqualTo(open);
        assertThat(Metadata.removed("application/pdf", TellingFiles.latin(locked))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ByteRange[0 1 2 3]", "EmbeddedFiles 9 0 R", "Names<</EF 9 0 R>>"})
    void R1_3_a_signed_pdf_and_one_with_files_in_it_are_not_cleaned(String told)
            throws IOException {
        var open = latin(TellingFiles.pdf());
        var more = open.replace("/Type/Catalog", "/Type/Catalog/" + told);
        assertThat(more).isNotEqualTo(open);
        assertThat(Metadata.removed("application/pdf", TellingFiles.latin(more))).isEmpty();
    }

    @Test
    void R1_3_a_pdf_that_swells_beyond_measure_is_not_read() throws IOException {
        var out = new ByteArrayOutputStream();
        out.writeBytes(TellingFiles.latin("%PDF-1.5\n1 0 obj<</Type/ObjStm>>stream\n"));
        var zeros = new byte[1024 * 1024];
        try (var deflated =
                new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION))) {
            for (int i = 0; i < 300; i++) {
                deflated.write(zeros);
            }
        }
        out.writeBytes(TellingFiles.latin("\nendstream endobj"));
        assertThat(out.size()).isLessThan(1024 * 1024);
        assertThat(Metadata.removed("application/pdf", out.toByteArray())).isEmpty();
        // what a break comes after has swollen all the same
        var broken = out.toByteArray();
        Arrays.fill(broken, broken.length - 40, broken.length - 20, (byte) 0xff);
        assertThatThrownBy(() -> Swelling.check(broken)).isInstanceOf(Unreadable.class);
    }

    @Test
    void R1_1_plain_text_has_nothing_beside_it() {
        var text = "A shelf".getBytes(StandardCharsets.UTF_8);
        assertThat(bare("text/plain", text)).isEqualTo(text);
    }
}
