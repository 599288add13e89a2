package aidas.feedback.files;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.feedback.Draft;
import aidas.feedback.Field;
import aidas.feedback.files.Origin.Columns;
import aidas.feedback.files.Origin.Fixed;
import aidas.feedback.files.Origin.LineNumber;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    private static final List<String> HEADERS = List.of("who", "helped", "where", "when", "mark");
    private static final Map<String, ZoneId> ZONES =
            Map.of("A", ZoneId.of("Europe/Sofia"), "B", ZoneId.of("Europe/London"));

    private final Map<Field, Origin> origins =
            new HashMap<>(
                    Map.of(
                            Field.STORE, new Columns(List.of("where")),
                            Field.OCCURRED_AT, new Columns(List.of("when")),
                            Field.EXTERNAL_ID, new LineNumber(),
                            Field.SCALE, new Fixed("NPS"),
                            Field.SCORE, new Columns(List.of("mark")),
                            Field.EMPLOYEES, new Columns(List.of("who", "helped"))));

    @Test
    void R2_2_columns_one_value_and_the_line_make_a_draft() {
        var line = read("E1", "E2", "A", "2026-03-14 10:15", "9");

        assertThat(line.draft().texts())
                .containsEntry(Field.EXTERNAL_ID, "7")
                .containsEntry(Field.SCALE, "NPS")
                .containsEntry(Field.SCORE, "9");
        assertThat(line.draft().employees())
                .containsExactly(new Draft.Named("E1", null), new Draft.Named("E2", null));
        assertThat(read("E1", "", "A", "2026-03-14", "9").draft().employees()).hasSize(1);
    }

    @Test
    void R3_3_a_time_is_the_stores_wall_clock_or_that_of_a_zone() {
        assertThat(when("A", "2026-03-14 10:15")).isEqualTo("2026-03-14T10:15:00+02:00");
        assertThat(when("B", "2026-07-14 10:15")).isEqualTo("2026-07-14T10:15:00+01:00");
        assertThat(when("nobody knows", "2026-07-14 10:15")).isEqualTo("2026-07-14T10:15:00Z");
        assertThat(when("A", "2026-03-14T10:15:30-05:00")).isEqualTo("2026-03-14T10:15:30-05:00");

        var elsewhere =
                new ColumnMap(origins, DatePattern.YEAR_MONTH_DAY, "Asia/Yangon", false, null);
        assertThat(read(elsewhere, "", "", "A", "2019-01-05 13:08", "9").draft().texts())
                .containsEntry(Field.OCCURRED_AT, "2019-01-05T13:08:00+06:30");
    }

    @Test
    void R2_5_a_decimal_comma_is_read_if_the_mapping_says_so() {
        var comma = new ColumnMap(origins, DatePattern.YEAR_MONTH_DAY, "", true, null);

        assertThat(read(comma, "", "", "A", "", "1.234,50").draft().texts())
                .containsEntry(Field.SCORE, "1234.50");
        assertThat(read(comma, "", "", "A", "", "9").draft().texts())
                .containsEntry(Field.SCORE, "9");
        assertThat(read("", "", "A", "", "9,5").draft().texts()).containsEntry(Field.SCORE, "9,5");
    }

    @Test
    void R3_1_a_time_in_another_order_is_named_with_the_order() {
        var line = read("", "", "A", "14.3.2026", "9");

        assertThat(line.draft().violations())
                .extracting(v -> v.field() + " " + v.message())
                .containsExactly("occurredAt expected a time such as 2026-03-14 10:15");
        assertThat(line.found()).containsEntry(Field.OCCURRED_AT, "14.3.2026");
    }

    @Test
    void R4_3_a_row_with_other_columns_than_the_headers_is_one_bad_line() {
        var line = read("E1", "A");

        assertThat(line.draft().violations().getFirst().message())
                .isEqualTo("expected 5 columns, got 2");
    }

    private String when(String store, String when) {
        return read("", "", store, when, "9").draft().texts().get(Field.OCCURRED_AT);
    }

    private MappedLine read(String... cells) {
        return read(new ColumnMap(origins, DatePattern.YEAR_MONTH_DAY, "", false, null), cells);
    }

    private static MappedLine read(ColumnMap map, String... cells) {
        return new LineReader(map, HEADERS, ZONES).read(new TableRow(7, List.of(cells)));
    }
}
