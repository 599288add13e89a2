package aidas.feedback.rest;

import static aidas.Oracle.closed;
import static aidas.feedback.rest.SetFixture.agrees;
import static aidas.feedback.rest.SetFixture.at;
import static aidas.feedback.rest.SetFixture.deliver;
import static aidas.feedback.rest.SetFixture.figure;
import static aidas.feedback.rest.SetFixture.mean;
import static aidas.feedback.rest.SetFixture.number;
import static aidas.feedback.rest.SetFixture.numbered;
import static aidas.feedback.rest.SetFixture.region;
import static aidas.feedback.rest.SetFixture.roster;
import static aidas.feedback.rest.SetFixture.row;
import static aidas.feedback.rest.SetFixture.store;
import static aidas.feedback.rest.SetFixture.stored;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.Oracle;
import aidas.Sets;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Real sets come in by the API; the figures of each unit are those that others computed. */
class ReferenceSetsIT {

    private static final String HEADERS = "source,id,store,occurred_at,scale,rating,value";

    @Test
    void R5_2_surgeries_have_the_friends_and_family_figures_of_D_R06() {
        Sets.rows("gp_surgeries_fft/fft_no_text.csv", this::surgeries);
    }

    private void surgeries(List<NamedCsvRecord> rows) {
        var names = rows.stream().map(row -> row.getField("surgery")).distinct().sorted().toList();
        roster(
                IntStream.range(0, names.size())
                        .mapToObj(i -> row("GP", "GP-" + i, "Europe/London", ""))
                        .toList());
        var tally =
                deliver(
                        HEADERS,
                        numbered(
                                "gp",
                                rows,
                                row ->
                                        "GP-%d,%s,CSAT-5,%s,"
                                                .formatted(
                                                        names.indexOf(row.getField("surgery")),
                                                        at(
                                                                row.getField("time"),
                                                                "yyyy-MM-dd HH:mm:ss",
                                                                "Europe/London"),
                                                        row.getField("rating_score"))));

        var expected = Oracle.read("D-R06_gp_surgeries").at("expected");
        assertThat(stored(tally)).isEqualTo((int) expected.number("valid"));
        // "Don't know" has no score: named line by line, not counted as anything.
        assertThat(tally.getInt("rejected")).isEqualTo(19);
        assertThat(tally.getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo("score");
        var overall = region("GP", "2023-01-01", "2025-01-01");
        assertThat(number(mean(overall), "value"))
                .isCloseTo(expected.number("mean"), closed(expected.number("mean")));
        for (Oracle place : expected.all("locations")) {
            var unit =
                    store("GP-" + names.indexOf(place.text("surgery")), "2023-01-01", "2025-01-01");
            assertThat(figure(unit).getInt("n")).isEqualTo((int) place.number("n"));
            agrees(number(mean(unit), "value"), place.number("mean"));
            agrees(number(figure(unit), "value") / 100, place.number("top2"));
            agrees(number(figure(unit), "low") / 100, place.number("wilson_lo"));
            agrees(number(figure(unit), "high") / 100, place.number("wilson_hi"));
        }
    }

    @Test
    void R5_2_branches_have_the_ratings_and_transaction_values_of_D_R05() {
        Sets.rows("supermarket_sales_3_branches/supermarket_sales.csv", this::branches);
    }

    private void branches(List<NamedCsvRecord> rows) {
        roster(
                List.of("A", "B", "C").stream()
                        .map(branch -> row("SM", "SM-" + branch, "Asia/Yangon", ""))
                        .toList());
        var tally =
                deliver(
                        HEADERS,
                        numbered(
                                "sm",
                                rows,
                                row ->
                                        "SM-%s,%s,CSAT-10,%s,%s"
                                                .formatted(
                                                        row.getField("Branch"),
                                                        at(
                                                                row.getField("Date")
                                                                        + " "
                                                                        + row.getField("Time"),
                                                                "M/d/yyyy H:mm",
                                                                "Asia/Yangon"),
                                                        row.getField("Rating"),
                                                        row.getField("Total"))));

        var expected = Oracle.read("D-R05_supermarket_branches").at("expected");
        assertThat(stored(tally)).isEqualTo(1000);
        sold(region("SM", "2019-01-01", "2020-01-01"), expected);
        for (String branch : List.of("A", "B", "C")) {
            sold(
                    store("SM-" + branch, "2019-01-01", "2020-01-01"),
                    expected.at("branches").at(branch));
        }
        for (int month = 1; month <= 3; month++) {
            var unit =
                    region(
                            "SM",
                            "2019-0%d-01".formatted(month),
                            "2019-0%d-01".formatted(month + 1));
            agrees(
                    number(mean(unit), "value"),
                    expected.at("by_month").at("" + month).number("rating"));
        }
    }

    private static void sold(JsonObject unit, Oracle expected) {
        var transactions = unit.getJsonObject("transactions");
        assertThat(transactions.getInt("n")).isEqualTo((int) expected.number("n"));
        agrees(number(transactions, "sum"), expected.number("total"));
        agrees(number(transactions, "sum") / transactions.getInt("n"), expected.number("atv"));
        agrees(number(mean(unit), "value"), expected.number("rating"));
    }
}
