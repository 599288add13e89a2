package aidas.leaderboard.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxFileTest {

    @TempDir Path folder;

    private static byte[] file(Printout printout) throws IOException {
        var out = new ByteArrayOutputStream();
        XlsxFile.write(printout, "Board", "About", out);
        return out.toByteArray();
    }

    private static List<Row> rows(Printout printout, int sheet) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file(printout)))) {
            return workbook.getSheet(sheet).orElseThrow().read();
        }
    }

    @Test
    void R1_1_numbers_are_numbers_and_words_words() throws IOException {
        var rows = rows(Printouts.titled(Locale.ENGLISH, "Board"), 0);
        assertThat(rows.getFirst().stream().map(Cell::getText))
                .containsExactly("Store", "City", "n", "NPS");
        var first = rows.get(1);
        assertThat(first.getCell(0).getText()).isEqualTo("Vitosha 48");
        assertThat(first.getCell(2).getType()).isEqualTo(CellType.NUMBER);
        assertThat(first.getCell(2).asNumber()).isEqualByComparingTo("1204");
        assertThat(first.getCell(3).asNumber()).isEqualByComparingTo("45.25");
    }

    @Test
    void R1_1_the_heading_stays_in_sight() throws IOException {
        assertThat(part(Printouts.titled(Locale.ENGLISH, "Board"), "sheet1.xml"))
                .contains("ySplit=\"1\"", "state=\"frozen\"");
    }

    @Test
    void R1_1_a_second_sheet_explains_in_the_readers_language() throws IOException {
        var rows = rows(Printouts.titled(Locale.of("bg"), Printouts.BULGARIAN), 1);
        var words = rows.stream().flatMap(Row::stream).map(Cell::getText).toList();
        assertThat(words)
                .contains(Printouts.BULGARIAN, "Vilnius, „Akropolis“", "answers that went in")
                .anyMatch(text -> text.startsWith("Mira Stoyanova"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://evil\",\"x\")",
                "=cmd|' /C calc'!A0",
                "+SUM(A1:A9)",
                "-2+3+cmd|' /C calc'!A0",
                "@SUM(1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "＝1+1",
                "＋1",
                "－1+1",
                "＠A1"
            })
    void R1_2_no_name_is_taken_for_a_formula(String name) throws IOException {
        var cell = rows(Printouts.named(List.of(name)), 0).get(1).getCell(0);
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.getFormula()).isNull();
        assertThat(cell.getText()).startsWith("'");
        assertThat(part(Printouts.named(List.of(name)), "sheet1.xml")).doesNotContain("<f>");
    }

    @Test
    void R1_2_letters_that_xml_forbids_do_not_break_the_file() throws IOException {
        var rows = rows(Printouts.named(List.of("a\u0000b\u0001<&>\"c")), 0);
        assertThat(rows.get(1).getCell(0).getText()).contains("<&>\"c");
    }

    @Test
    void R1_3_nothing_is_an_empty_cell() throws IOException {
        var waiting = rows(Printouts.titled(Locale.ENGLISH, "Board"), 0).get(2);
        assertThat(waiting.getCell(0).getText()).isEqualTo("Stonegate");
        assertThat(waiting.getOptionalCell(3)).isEmpty();
    }

    private String part(Printout printout, String name) throws IOException {
        var path = Files.write(folder.resolve("board.xlsx"), file(printout));
        try (var zip = new ZipFile(path.toFile())) {
            var part = zip.getEntry("xl/worksheets/" + name);
            return new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
