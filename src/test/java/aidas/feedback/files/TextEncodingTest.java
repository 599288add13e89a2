package aidas.feedback.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextEncodingTest {

    private static final String BULGARIAN = "коментар;оценка\nМного любезни, благодаря!;9\n";
    private static final String FRENCH = "comment;score\nTrès aimable, déjà revenu;9\n";
    private static final String MARK = "\uFEFF";

    @TempDir Path folder;

    @Test
    void R1_2_utf_8_is_known_with_and_without_its_mark() throws IOException {
        assertThat(of(BULGARIAN, StandardCharsets.UTF_8)).isEqualTo(TextEncoding.UTF_8);
        assertThat(of(MARK + BULGARIAN, StandardCharsets.UTF_8)).isEqualTo(TextEncoding.UTF_8);
    }

    @Test
    void R1_2_utf_16_is_known_by_its_mark_or_by_its_nuls() throws IOException {
        assertThat(of(MARK + BULGARIAN, StandardCharsets.UTF_16LE))
                .isEqualTo(TextEncoding.UTF_16LE);
        assertThat(of(MARK + BULGARIAN, StandardCharsets.UTF_16BE))
                .isEqualTo(TextEncoding.UTF_16BE);
        assertThat(of(FRENCH, StandardCharsets.UTF_16LE)).isEqualTo(TextEncoding.UTF_16LE);
        assertThat(of(FRENCH, StandardCharsets.UTF_16BE)).isEqualTo(TextEncoding.UTF_16BE);
    }

    @Test
    void R1_2_code_pages_are_told_apart_by_lonely_letters() throws IOException {
        assertThat(of(FRENCH, Charset.forName("windows-1252")))
                .isEqualTo(TextEncoding.WINDOWS_1252);
        assertThat(of(BULGARIAN, Charset.forName("windows-1251")))
                .isEqualTo(TextEncoding.WINDOWS_1251);
    }

    @Test
    void R1_1_bytes_with_nuls_anywhere_are_no_text() throws IOException {
        var file = TableFiles.bytes(folder, new byte[] {1, 0, 0, 7, 3, 0, 0, 0, 9, 9});

        assertThat(TextEncoding.of(file)).isEmpty();
        assertThat(TextEncoding.of(TableFiles.bytes(folder, new byte[] {1, 0, 2, 9}))).isEmpty();
    }

    @Test
    void R1_2_the_mark_is_no_part_of_the_first_header() throws IOException {
        var file = TableFiles.text(folder, MARK + BULGARIAN, StandardCharsets.UTF_16LE);

        try (var rows = Rows.open(file, TextEncoding.UTF_16LE)) {
            assertThat(rows.headers()).containsExactly("коментар", "оценка");
        }
        assertThat(TextEncoding.WINDOWS_1251.label()).isEqualTo("Windows-1251");
    }

    private TextEncoding of(String text, Charset charset) throws IOException {
        return TextEncoding.of(TableFiles.text(folder, text, charset)).orElseThrow();
    }
}
