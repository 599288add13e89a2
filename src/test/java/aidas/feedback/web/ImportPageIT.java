package aidas.feedback.web;

import static aidas.Oracle.closed;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.Oracle;
import aidas.Sets;
import aidas.feedback.rest.SetFixture;
import aidas.testbed.Api;
import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An administrator brings files in by hand. */
@InBrowser
class ImportPageIT {

    private static final String SET = "supermarket_sales_3_branches/supermarket_sales.csv";
    private static final String PAGE = "/feedback/import.xhtml";

    /** Headers and ids that no earlier run of the tests has had. */
    private final String run = UUID.randomUUID().toString();

    @Test
    void R9_1_a_file_that_is_no_table_says_why(Browser browser) {
        var page = new ImportPageView(browser.as("adam").open(PAGE));

        page.upload("photo.csv", "\0\1\0\0").waitFor("This is neither a CSV nor an XLSX file.");
        page.upload("two.csv", "a,a\n1,2\n").waitFor("Two columns are called “a”.");
        assertThat(page.text()).contains("Earlier files");
    }

    @Test
    void R9_2_a_file_is_mapped_tried_and_taken_in_at_its_own_address(Browser browser) {
        var page =
                new ImportPageView(browser.as("adam").open(PAGE))
                        .upload(
                                "hand-made.csv",
                                """
                                id;store;date;score;comment;new-RUN
                                RUN-1;BG-SOF-01;14.3.2026 10:15;9;Бързо и любезно;
                                RUN-2;BG-SOF-01;14.3.2026 24:00;11;=1+1;
                                RUN-3;NOWHERE;14.3.2026 11:00;8;;
                                """
                                        .replace("RUN", run))
                        .until("Which column is what");

        Axe.check(page.page());
        assertThat(page.chosen("externalId")).isEqualTo("id");
        page.press("Try it out").waitFor("Still to be chosen: Scale.");
        page.all("scale", "NPS").press("Try it out").until("1 answer would be new");
        assertThat(page.text())
                .contains("Nobody knows the store NOWHERE")
                .contains("Line 3")
                .contains("names somebody nobody knows and waits in quarantine");
        Axe.check(page.page());
        assertThat(page.download("Download the faulty lines"))
                .isEqualTo(
                        "\uFEFFLine,Column,Expected,Found\r\n"
                                + "3,score,\"a number that lies on the scale, such as 0 to 10 for"
                                + " NPS\",11\r\n");
        page.press("Take them in").until("1 answer was taken in");
        page.page().reload();
        assertThat(page.text()).contains("What happened").contains("See what waits");
    }

    @Test
    void R9_3_three_branches_have_the_figures_of_D_R05_after_the_import(Browser browser) {
        Sets.rows(SET, rows -> branches(browser));
    }

    private void branches(Browser browser) {
        SetFixture.roster(
                List.of("A", "B", "C").stream()
                        .map(branch -> SetFixture.row("IMP", branch, "Asia/Yangon", ""))
                        .toList());
        var page =
                new ImportPageView(browser.as("adam").open(PAGE))
                        .upload(Sets.file(SET))
                        .until("Which column is what");
        assertThat(page.chosen("store")).isEqualTo("Branch");
        assertThat(page.chosen("score")).isEqualTo("Rating");
        assertThat(page.chosen("transactionValue")).isEqualTo("Total");
        page.column("externalId", "Invoice ID").all("scale", "CSAT-10").press("Try it out");
        page.until("1,000 answers would be new|No answer would be new");
        if (page.offers("Take them in")) { // else they are in from an earlier run
            page.press("Take them in").until("1,000 answers were taken in");
        }

        var expected = Oracle.read("D-R05_supermarket_branches").at("expected").at("branches");
        for (var branch : List.of("A", "B", "C")) {
            var unit = figures(branch);
            var sold = unit.getJsonObject("transactions");
            var rating = unit.getJsonArray("means").getJsonObject(0);
            assertThat(sold.getInt("n")).isEqualTo((int) expected.at(branch).number("n"));
            agrees(number(sold, "sum") / sold.getInt("n"), expected.at(branch).number("atv"));
            agrees(number(rating, "value"), expected.at(branch).number("rating"));
        }
    }

    private static JsonObject figures(String store) {
        var answer =
                Api.as("olga")
                        .get(
                                "/api/v1/stores/%s/figures?from=2019-01-01&until=2020-01-01"
                                        .formatted(store));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    private static double number(JsonObject json, String name) {
        return json.getJsonNumber(name).doubleValue();
    }

    private static void agrees(double found, double expected) {
        assertThat(found).isCloseTo(expected, closed(expected));
    }
}
