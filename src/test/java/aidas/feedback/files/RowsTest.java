package aidas.feedback.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowsTest {

    @TempDir Path folder;

    @Test
    void R1_5_any_usual_separator_parts_columns_and_quotes_hide_others() throws IOException {
        for (var separator : new String[] {",", ";", "\t", "|"}) {
            var text = "a%s\"b,;|\t\"%sc\n1%s\"x\ny\"%s3\n".replace("%s", separator);
            var file = TableFiles.text(folder, text);

            try (var rows = Rows.open(file, TextEncoding.UTF_8)) {
                assertThat(rows.headers()).containsExactly("a", "b,;|", "c");
                assertThat(rows.next().orElseThrow().cells()).containsExactly("1", "x\ny", "3");
                assertThat(rows.next()).isEmpty();
            }
        }
    }

    @Test
    void R1_5_separators_at_the_end_and_blank_lines_make_nothing() {
        var file = TableFiles.text(folder, "a;b;;\n1;2;;\n\n;;;\n3;4\n5;6;7\n");

        assertThat(TableFiles.rows(file, TextEncoding.UTF_8))
                .extracting(TableRow::line, row -> row.cells().size())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2L, 2),
                        org.assertj.core.groups.Tuple.tuple(5L, 2),
                        org.assertj.core.groups.Tuple.tuple(6L, 3));
    }

    @Test
    void R1_6_a_sheet_gives_dates_times_and_numbers_as_they_are_shown() {
        var file =
                TableFiles.sheet(
                        folder,
                        sheet -> {
                            sheet.value(0, 0, "day");
                            sheet.value(0, 1, "moment");
                            sheet.value(0, 2, "time");
                            sheet.value(0, 3, "number");
                            sheet.value(0, 4, "money");
                            sheet.value(0, 5, "text");
                            sheet.value(1, 0, LocalDate.of(2026, 3, 14));
                            sheet.style(1, 0).format("d.m.yyyy").set();
                            sheet.value(1, 1, LocalDateTime.of(2026, 3, 14, 10, 15, 30));
                            sheet.style(1, 1).format("yyyy-mm-dd hh:mm:ss").set();
                            sheet.value(1, 2, 13 / 24.0 + 8 / 1440.0);
                            sheet.style(1, 2).format("h:mm").set();
                            sheet.value(1, 3, 548.9715);
                            sheet.value(1, 4, 7);
                            sheet.style(1, 4).format("#,##0.00 \"days\"").set();
                            sheet.value(1, 5, "E1001");
                        });

        assertThat(TableFiles.rows(file, null).getFirst().cells())
                .containsExactly(
                        "2026-03-14", "2026-03-14T10:15:30", "13:08", "548.9715", "7", "E1001");
    }

    @Test
    void R1_6_a_row_of_a_sheet_is_as_wide_as_its_headers_and_keeps_its_number() {
        var file =
                TableFiles.sheet(
                        folder,
                        sheet -> {
                            sheet.value(0, 0, "a");
                            sheet.value(0, 1, "b");
                            sheet.value(0, 2, "c");
                            sheet.value(3, 1, "only b");
                        });

        assertThat(TableFiles.rows(file, null))
                .containsExactly(new TableRow(4, java.util.List.of("", "only b", "")));
    }
}
