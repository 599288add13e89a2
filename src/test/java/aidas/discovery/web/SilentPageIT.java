package aidas.discovery.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** The demo's silent leader, as HR finds him. */
@InBrowser
class SilentPageIT {

    @Test
    void R2_1_hr_finds_a_name_and_opens_what_tells_of_it(Browser browser) {
        var hints =
                Api.as("harriet")
                        .get("/api/v1/silent-leaders")
                        .array()
                        .getValuesAs(JsonObject.class);
        assertThat(hints).extracting(hint -> hint.getString("number")).contains("E3021");
        var page = browser.as("harriet").reading("en").open("/discovery/silent.xhtml?person=E3021");
        assertThat(page.locator("main").innerText())
                .contains("adopted ideas")
                .contains("Call back within a day")
                .contains("A reason to go and talk, no score.");
        Axe.check(page);
    }

    @Test
    void R3_2_whoever_was_opened_reads_it_among_those_who_looked(Browser browser) {
        Api.as("harriet").get("/api/v1/silent-leaders/E3021");
        assertThat(Api.as("harriet").get("/api/v1/silent-leaders/E0000").status()).isEqualTo(404);
        var page = browser.as("harriet").reading("lt").open("/discovery/silent.xhtml");
        assertThat(page.locator("main").innerText()).contains("Kas mane žiūrėjo");
    }
}
