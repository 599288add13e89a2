package aidas.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static final String HEADERS = "source,externalId,store,occurredAt,scale,score";

    @Test
    void R6_1_lines_carry_their_number_and_blank_ones_are_passed_over() throws IOException {
        var lines = all(new NdjsonLines(bytes("{\"score\":1}\r\n\n  \n{\"score\":2}\nodd")));

        assertThat(lines).extracting(Line::number).containsExactly(1L, 4L, 5L);
        assertThat(lines.get(2).draft().violations()).hasSize(1);
    }

    @Test
    void R6_1_a_line_too_long_is_refused_and_the_next_is_read() throws IOException {
        String longLine = "{\"comment\":\"" + "x".repeat(NdjsonLines.LONGEST) + "\"}";
        var lines = all(new NdjsonLines(bytes(longLine + "\n{\"score\":2}")));

        assertThat(lines.get(0).draft().violations().getFirst().message()).contains("65536 bytes");
        assertThat(lines.get(1).draft().text(Field.SCORE)).isEqualTo("2");
    }

    @Test
    void R6_1_a_byte_order_mark_is_no_character_and_bad_utf8_spoils_one_line_only()
            throws IOException {
        var bad = "\uFEFF{\"score\":1}\n".getBytes(StandardCharsets.UTF_8);
        var file = new byte[bad.length + 3];
        System.arraycopy(bad, 0, file, 0, bad.length);
        file[bad.length] = (byte) 0xC3;
        file[bad.length + 1] = '\n';
        file[bad.length + 2] = '{';
        var lines = all(new NdjsonLines(new ByteArrayInputStream(file)));

        assertThat(lines.get(0).draft().violations()).isEmpty();
        assertThat(lines.get(1).draft().violations().getFirst().message()).contains("UTF-8");
        assertThat(lines).hasSize(3);
    }

    @Test
    void R6_2_columns_come_in_any_order_and_spelling() throws IOException {
        var lines =
                all(
                        new CsvLines(
                                bytes(
                                        """
                                        Rating;STORE_CODE;external id;Source;Occurred-At;scale;employees
                                        9;BG-SOF-01;"R;1";till;2026-03-14T10:00Z;NPS;"E1:0.4;E2:0.6"
                                        """)));

        var draft = lines.getFirst().draft();
        assertThat(draft.text(Field.EXTERNAL_ID)).isEqualTo("R;1");
        assertThat(draft.employees())
                .containsExactly(new Draft.Named("E1", "0.4"), new Draft.Named("E2", "0.6"));
        assertThat(NewResponse.of(draft, Drafts.SURVEYS, Drafts.NOW).rating().score())
                .isEqualByComparingTo("9");
    }

    @Test
    void R6_2_an_unknown_a_doubled_and_a_missing_column_are_named() {
        var lines = new CsvLines(bytes("source,id,externalId,mood,store,scale,score\n"));

        assertThat(catchThrowableOfType(Refused.class, lines::next).violations())
                .extracting(Violation::field)
                .containsExactly("externalId", "mood", "occurredAt");
        assertThatThrownBy(new CsvLines(bytes(""))::next).isInstanceOf(Refused.class);
    }

    @Test
    void R6_1_a_row_with_other_columns_than_the_headers_is_one_bad_line() throws IOException {
        var lines =
                all(new CsvLines(bytes("\uFEFF" + HEADERS + "\na,b\nc,d,e,f,g,h,i\nj,k,l,m,n,9")));

        assertThat(lines).extracting(Line::number).containsExactly(2L, 3L, 4L);
        assertThat(lines.get(0).draft().violations().getFirst().message())
                .isEqualTo("expected 6 columns, got 2");
        assertThat(lines.get(1).draft().violations().getFirst().message()).contains("got 7");
        assertThat(lines.get(2).draft().violations()).isEmpty();
    }

    @Test
    void R6_3_a_file_that_cannot_be_read_on_says_so() {
        assertThatThrownBy(() -> all(new CsvLines(bytes(HEADERS + "\n\"" + "x".repeat(70_000)))))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(
                        () ->
                                all(
                                        new CsvLines(
                                                new ByteArrayInputStream(
                                                        (HEADERS + "\n\u00e4,")
                                                                .getBytes(
                                                                        StandardCharsets
                                                                                .ISO_8859_1)))))
                .isInstanceOf(IOException.class);
    }

    private static List<Line> all(Lines lines) throws IOException {
        var all = new ArrayList<Line>();
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            all.add(line.get());
        }
        return all;
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
