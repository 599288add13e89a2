package aidas.leaderboard.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class PdfFileTest {

    private static byte[] file(Printout printout) {
        var out = new ByteArrayOutputStream();
        PdfFile.write(printout, "Page %s of %s", out);
        return out.toByteArray();
    }

    private static String text(byte[] file, int page) throws IOException {
        try (var reader = new PdfReader(file)) {
            return new PdfTextExtractor(reader).getTextFromPage(page).replaceAll("\\s+", " ");
        }
    }

    @ParameterizedTest
    @CsvSource({"en, Compare stores", "bg, " + Printouts.BULGARIAN, "lt, " + Printouts.LITHUANIAN})
    void R2_1_the_paper_speaks_the_readers_language(String language, String title)
            throws IOException {
        var file = file(Printouts.titled(Locale.of(language), title));
        assertThat(text(file, 1)).contains(title, "Витоша – София", "„Akropolis“");
        try (var reader = new PdfReader(file)) {
            assertThat(reader.getCatalog().getAsString(org.openpdf.text.pdf.PdfName.LANG))
                    .hasToString(language);
            assertThat(reader.getInfo()).containsEntry("Title", title);
        }
    }

    @Test
    void R2_1_the_fonts_are_in_the_file() {
        var file = file(Printouts.titled(Locale.ENGLISH, "Board"));
        var plain = new String(file, StandardCharsets.ISO_8859_1);
        assertThat(plain).contains("SofiaSans").contains("/FontFile2").doesNotContain("Helvetica");
    }

    @Test
    void R2_2_units_stand_by_tiers_with_their_figures() throws IOException {
        var text = text(file(Printouts.titled(Locale.ENGLISH, "Board")), 1);
        assertThat(text).containsSubsequence("Tier 1", "Vitosha 48", "Tier 2", "Stonegate");
        assertThat(text).contains("1,204", "45.2");
    }

    @Test
    void R2_2_the_range_of_who_has_a_figure_is_drawn() throws IOException {
        var drawn = content(file(Printouts.titled(Locale.ENGLISH, "Board")));
        assertThat(drawn.split("0.05098 0.41961 0.36078 RG", -1)).hasSize(2);
    }

    @Test
    void R2_3_that_it_may_be_chance_stands_above_the_table() throws IOException {
        var text = text(file(Printouts.noticed("These differences may be chance")), 1);
        assertThat(text).containsSubsequence("may be chance", "Tier 1");
    }

    @Test
    void R2_4_pages_are_numbered_and_signed() throws IOException {
        var file = file(Printouts.ofRows(90));
        try (var reader = new PdfReader(file)) {
            assertThat(reader.getNumberOfPages()).isGreaterThan(2);
            int pages = reader.getNumberOfPages();
            for (int page = 1; page <= pages; page++) {
                assertThat(text(file, page))
                        .contains("Page " + page + " of " + pages)
                        .contains("Mira Stoyanova, 2026-03-14 10:00 UTC");
            }
            assertThat(text(file, 2)).contains("City");
        }
    }

    private static String content(byte[] file) throws IOException {
        try (var reader = new PdfReader(file)) {
            return new String(reader.getPageContent(1), StandardCharsets.ISO_8859_1);
        }
    }
}
