package aidas.feedback.rest;

import static aidas.feedback.rest.SetFixture.agrees;
import static aidas.feedback.rest.SetFixture.at;
import static aidas.feedback.rest.SetFixture.deliver;
import static aidas.feedback.rest.SetFixture.figure;
import static aidas.feedback.rest.SetFixture.number;
import static aidas.feedback.rest.SetFixture.numbered;
import static aidas.feedback.rest.SetFixture.region;
import static aidas.feedback.rest.SetFixture.roster;
import static aidas.feedback.rest.SetFixture.row;
import static aidas.feedback.rest.SetFixture.store;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.Oracle;
import aidas.Sets;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The first answer of a customer against the latest, as D-R02 counts them. */
class FirstAndLatestIT {

    private static final String HEADERS = "source,id,store,occurred_at,scale,rating,value";

    @Test
    void R5_2_stores_have_the_first_and_latest_nps_of_D_R02() {
        Sets.rows("preppin_cbs_store_nps_dedup/expected_output_01.csv", this::firstAndLatest);
    }

    private void firstAndLatest(List<NamedCsvRecord> rows) {
        var expected = Oracle.read("D-R02_store_nps_first_latest").at("expected");
        Predicate<NamedCsvRecord> first = row -> label(row).equals("First");
        promoted("CF", rows.stream().filter(first).toList(), expected.at("first"));
        promoted(
                "CL",
                rows.stream().filter(first.negate()).toList(),
                expected.at("latest_label_only"));
        promoted("CA", rows, expected.at("all_kept_rows"));
        var latest = rows.stream().filter(first.negate().or(row -> isSingle(row, rows))).toList();
        promoted("CS", latest, expected.at("latest_counting_single_answers"));
        for (String country : List.of("England", "Netherlands", "Scotland", "United States")) {
            var unit = store("CF-" + country.charAt(0), "2016-01-01", "2021-01-01");
            agrees(
                    number(figure(unit), "value"),
                    expected.at("by_country_first").at(country).number("nps"));
        }
    }

    private static boolean isSingle(NamedCsvRecord row, List<NamedCsvRecord> rows) {
        return rows.stream().filter(other -> who(other).equals(who(row))).count() == 1;
    }

    private static String who(NamedCsvRecord row) {
        return row.getField("Store") + "/" + row.getField("Name");
    }

    private static String label(NamedCsvRecord row) {
        return row.getField("Result (First / Latest)");
    }

    private static void promoted(String region, List<NamedCsvRecord> rows, Oracle expected) {
        roster(
                List.of("E", "N", "S", "U").stream()
                        .map(country -> row(region, region + "-" + country, "Europe/London", ""))
                        .toList());
        deliver(
                HEADERS,
                numbered(
                        region,
                        rows,
                        row ->
                                "%s-%s,%s,NPS,%s,"
                                        .formatted(
                                                region,
                                                row.getField("Country").charAt(0),
                                                at(
                                                        row.getField(
                                                                "Completion Date (Date Time stamp)"),
                                                        "dd/MM/yyyy HH:mm:ss",
                                                        "Europe/London"),
                                                row.getField(
                                                        "Would you recommend C&BS Co to your friends and family?"))));
        var figure = figure(region(region, "2016-01-01", "2021-01-01"));
        assertThat(figure.getInt("n")).isEqualTo((int) expected.number("n"));
        agrees(number(figure, "value"), expected.number("nps"));
    }
}
