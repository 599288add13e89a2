package aidas.feedback.files;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.feedback.Field;
import aidas.feedback.files.Origin.Columns;
import aidas.feedback.files.Origin.Fixed;
import aidas.feedback.files.Origin.LineNumber;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MappingTest {

    private static final List<String> HEADERS =
            List.of("Invoice ID", "Branch", "Total", "Date", "Time", "Rating");

    private static final Sample SAMPLE =
            new Sample(
                    HEADERS,
                    List.of(
                            List.of("750-67-8428", "A", "548.9715", "1/5/2019", "13:08", "9.1"),
                            List.of("226-31-3081", "C", "80.22", "1/27/2019", "20:33", "8")));

    @Test
    void R2_1_headers_that_name_a_field_are_matched_and_a_date_takes_its_time_along() {
        var map = Guess.of(SAMPLE, TextEncoding.UTF_8, "Supermarket Sales.csv");

        assertThat(map.origins())
                .containsOnly(
                        Map.entry(Field.SOURCE, new Fixed("supermarket-sales")),
                        Map.entry(Field.STORE, new Columns(List.of("Branch"))),
                        Map.entry(Field.SCORE, new Columns(List.of("Rating"))),
                        Map.entry(Field.TRANSACTION_VALUE, new Columns(List.of("Total"))),
                        Map.entry(Field.OCCURRED_AT, new Columns(List.of("Date", "Time"))));
    }

    @Test
    void R3_1_the_order_offered_reads_every_line_of_the_sample() {
        assertThat(Guess.of(SAMPLE, null, "x").dates()).isEqualTo(DatePattern.MONTH_DAY_YEAR);
        assertThat(order("2026-03-14T10:15:30+02:00")).isEqualTo(DatePattern.WITH_OFFSET);
        assertThat(order("14/3/2026 10:15")).isEqualTo(DatePattern.DAY_MONTH_YEAR);
        assertThat(order("1/3/2026")).isEqualTo(DatePattern.DAY_MONTH_YEAR);
        assertThat(order("2026-03-14")).isEqualTo(DatePattern.YEAR_MONTH_DAY);
        assertThat(order("last week")).isEqualTo(DatePattern.WITH_OFFSET);
    }

    @Test
    void R3_1_another_column_may_have_another_order_and_other_decimals() {
        var sample = new Sample(List.of("When", "Spent"), List.of(List.of("14.3.2026", "9,5")));
        var map =
                new ColumnMap(
                        Map.of(
                                Field.OCCURRED_AT,
                                new Columns(List.of("When")),
                                Field.TRANSACTION_VALUE,
                                new Columns(List.of("Spent"))),
                        DatePattern.WITH_OFFSET,
                        "UTC",
                        false,
                        null);

        var adjusted = map.adjustedTo(sample);
        assertThat(adjusted.dates()).isEqualTo(DatePattern.DAY_MONTH_YEAR);
        assertThat(adjusted.comma()).isTrue();
        assertThat(adjusted.zone()).isEqualTo("UTC");
        assertThat(adjusted.origins()).isEqualTo(map.origins());
    }

    @Test
    void R2_5_a_comma_is_offered_where_numbers_have_one() {
        assertThat(comma("9,1")).isTrue();
        assertThat(comma("1.234,50")).isTrue();
        assertThat(comma("9.1")).isFalse();
        assertThat(comma("9")).isFalse();
    }

    @Test
    void R2_3_required_fields_without_an_origin_are_named() {
        assertThat(Guess.of(SAMPLE, null, "x").missing())
                .containsExactly(Field.EXTERNAL_ID, Field.SCALE);
    }

    @Test
    void R2_4_a_mapping_is_kept_whole_and_fits_files_with_its_columns() {
        var map =
                new ColumnMap(
                        Map.of(
                                Field.EXTERNAL_ID,
                                new LineNumber(),
                                Field.SCALE,
                                new Fixed("CSAT-10"),
                                Field.EMPLOYEES,
                                new Columns(List.of("Seller \"1\"", "Продавач"))),
                        DatePattern.DAY_MONTH_YEAR,
                        "Europe/Sofia",
                        true,
                        TextEncoding.WINDOWS_1251);

        assertThat(ColumnMapJson.read(ColumnMapJson.of(map))).isEqualTo(map);
        assertThat(map.fits(List.of("Продавач", "x", "Seller \"1\""))).isTrue();
        assertThat(map.fits(HEADERS)).isFalse();
        var sheet = new ColumnMap(Map.of(), DatePattern.WITH_OFFSET, "", false, null);
        assertThat(ColumnMapJson.read(ColumnMapJson.of(sheet))).isEqualTo(sheet);
    }

    @Test
    void R2_4_numbered_lines_of_another_file_are_offered_under_its_own_name() {
        var march = new Fixed("march");
        var numbered = mapOf(Map.of(Field.SOURCE, march, Field.EXTERNAL_ID, new LineNumber()));
        var named =
                mapOf(Map.of(Field.SOURCE, march, Field.EXTERNAL_ID, new Columns(List.of("id"))));

        assertThat(numbered.offeredFor("April.csv").origins())
                .containsEntry(Field.SOURCE, new Fixed("april"));
        assertThat(named.offeredFor("April.csv")).isEqualTo(named);
    }

    private static ColumnMap mapOf(Map<Field, Origin> origins) {
        return new ColumnMap(origins, DatePattern.WITH_OFFSET, "", false, null);
    }

    @Test
    void R2_2_a_source_is_made_of_the_files_name() {
        assertThat(Guess.sourceName("Продажби Март 2026.xlsx")).isEqualTo("продажби-март-2026");
        assertThat(Guess.sourceName("___.csv")).isEqualTo("import");
        assertThat(Guess.sourceName("x".repeat(99))).hasSize(Field.SOURCE.length());
    }

    private static DatePattern order(String date) {
        return Guess.of(new Sample(List.of("date"), List.of(List.of(date))), null, "x").dates();
    }

    private static boolean comma(String score) {
        return Guess.of(new Sample(List.of("score"), List.of(List.of(score))), null, "x").comma();
    }
}
