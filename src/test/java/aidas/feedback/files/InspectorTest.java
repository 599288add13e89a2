package aidas.feedback.files;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.feedback.files.Inspection.Faulty;
import aidas.feedback.files.Inspection.Sound;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectorTest {

    @TempDir Path folder;

    @Test
    void R1_1_a_sheet_and_a_text_are_known_by_their_bytes() throws IOException {
        var sheet =
                TableFiles.sheet(
                        folder,
                        cells -> {
                            cells.value(0, 0, "score");
                            cells.value(1, 0, 9);
                        });
        assertThat(Inspector.of(sheet)).isEqualTo(new Sound(null, java.util.List.of("score"), 1));

        assertThat(inspect("score,store\n9,A\n8,B\n"))
                .isEqualTo(new Sound(TextEncoding.UTF_8, java.util.List.of("score", "store"), 2));
    }

    @Test
    void R1_1_other_files_are_refused_whatever_they_are_called() throws IOException {
        assertThat(fault(new byte[] {'%', 'P', 'D', 'F', 0, 1, 2, 0}))
                .isEqualTo(FileFault.NOT_A_TABLE);
        var old =
                new byte[] {
                    (byte) 0xD0,
                    (byte) 0xCF,
                    0x11,
                    (byte) 0xE0,
                    (byte) 0xA1,
                    (byte) 0xB1,
                    0x1A,
                    (byte) 0xE1
                };
        assertThat(fault(old)).isEqualTo(FileFault.OLD_SPREADSHEET);
        assertThat(fault(zip("word/document.xml", 10))).isEqualTo(FileFault.NOT_A_TABLE);
        assertThat(fault(Arrays.copyOf(zip("xl/workbook.xml", 10), 40)))
                .isEqualTo(FileFault.BROKEN);
    }

    @Test
    void R1_3_a_zip_that_unpacks_to_far_more_is_refused_before_it_is_read() throws IOException {
        assertThat(fault(zip("xl/workbook.xml", 64 << 20))).isEqualTo(FileFault.BLOATED);
    }

    @Test
    void R1_3_a_zip_that_lies_about_its_size_is_refused() throws IOException {
        var lying = zip("xl/workbook.xml", 1 << 20);
        int directory = lastIndex(lying, new byte[] {'P', 'K', 1, 2});
        for (int i = 0; i < 4; i++) {
            lying[directory + 24 + i] = i == 0 ? (byte) 100 : 0;
        }

        assertThat(fault(lying)).isIn(FileFault.BLOATED, FileFault.BROKEN);
    }

    @Test
    void R1_3_a_small_table_may_be_packed_tightly_and_a_large_one_loosely() {
        assertThat(ZipGuard.fits(20L << 20, 1 << 10)).isTrue();
        assertThat(ZipGuard.fits(21L << 20, 1 << 10)).isFalse();
        assertThat(ZipGuard.fits(1L << 30, 100L << 20)).isTrue();
        assertThat(ZipGuard.fits(3L << 30, 1L << 30)).isFalse();
        assertThat(ZipGuard.fits(-1, 10)).isFalse();
    }

    @Test
    void R1_4_a_file_without_content_headers_or_rows_says_which() throws IOException {
        assertThat(inspect("")).isEqualTo(new Faulty(FileFault.EMPTY, ""));
        assertThat(inspect("\n\n")).isEqualTo(new Faulty(FileFault.NO_HEADERS, ""));
        assertThat(inspect("a,b\n\n,\n")).isEqualTo(new Faulty(FileFault.NO_ROWS, ""));
        assertThat(inspect("a, a,b\n1,2,3\n"))
                .isEqualTo(new Faulty(FileFault.DOUBLED_HEADERS, "a"));
    }

    @Test
    void R1_4_a_file_that_breaks_off_in_quotes_says_after_which_line() throws IOException {
        var broken = "a,b\n1,2\n3,\"" + "x".repeat(300_000);

        assertThat(inspect(broken)).isEqualTo(new Faulty(FileFault.BROKEN, "2"));
    }

    @Test
    void R1_4_a_file_above_the_limit_is_not_read() throws IOException {
        var file = folder.resolve("large");
        try (var large = new java.io.RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(Inspector.LARGEST + 1); // sparse: takes no room
        }
        assertThat(Inspector.of(file)).isEqualTo(new Faulty(FileFault.TOO_LARGE, ""));
        Files.delete(file);
    }

    private Inspection inspect(String text) throws IOException {
        return Inspector.of(TableFiles.text(folder, text));
    }

    private FileFault fault(byte[] bytes) throws IOException {
        return ((Faulty) Inspector.of(TableFiles.bytes(folder, bytes))).fault();
    }

    private static byte[] zip(String name, int size) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[size]);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static int lastIndex(byte[] in, byte[] what) {
        for (int i = in.length - what.length; i >= 0; i--) {
            if (Arrays.equals(in, i, i + what.length, what, 0, what.length)) {
                return i;
            }
        }
        throw new AssertionError("not found");
    }
}
