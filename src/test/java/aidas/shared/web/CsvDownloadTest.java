package aidas.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvDownloadTest {

    private static String file(String... row) throws IOException {
        var out = new StringWriter();
        CsvDownload.write(out, Stream.<String[]>of(row));
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1+cmd", "@SUM(A1)", "-", "＝1", "＋1", "－1", "＠A"})
    void what_a_spreadsheet_would_run_is_text(String cell) throws IOException {
        assertThat(file(cell)).isEqualTo("\uFEFF'" + cell + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\tx", "\rx", "\nx"})
    void a_cell_that_begins_with_a_control_is_text(String cell) throws IOException {
        assertThat(file(cell)).contains("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-6", "-6.25", "0", "33.10", "Витоша 48", "Tilžės 109", "A=B"})
    void numbers_and_names_stay_as_they_are(String cell) throws IOException {
        assertThat(file(cell)).isEqualTo("\uFEFF" + cell + "\r\n");
    }

    @Test
    void a_program_reads_each_cell_as_it_is() throws IOException {
        var out = new ByteArrayOutputStream();
        CsvDownload.writePlain(
                out, Stream.<String[]>of(new String[] {"+359 88 123 4567", "Да, тук"}));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("+359 88 123 4567,\"Да, тук\"\r\n");
    }

    @Test
    void a_comma_or_a_quote_does_not_break_a_row() throws IOException {
        assertThat(file("=Say \"hi\", twice", "b"))
                .isEqualTo("\uFEFF\"'=Say \"\"hi\"\", twice\",b\r\n");
    }
}
