package aidas.integration.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

@InBrowser
class SourcePageIT {

    private static SourcePageView open(Browser browser) {
        return new SourcePageView(browser.as("adam").open("/integration/sources.xhtml"));
    }

    private static String fresh() {
        return "page-" + Long.toString(System.nanoTime(), 36);
    }

    private static SourcePageView registered(Browser browser, String code) {
        return open(browser)
                .choose("Tool", "Any other system")
                .fill("Name", "Till " + code)
                .fill("Code", code)
                .choose("Survey", "nps")
                .press("Set it up");
    }

    private static int send(String code, String secret, String json) {
        return Api.anonymous()
                .with("X-Aidas-Secret", secret)
                .post("/api/v1/hooks/" + code, "application/json", BodyPublishers.ofString(json))
                .status();
    }

    @Test
    void R1_2_a_source_is_set_up_and_its_secret_read_once(Browser browser) {
        var code = fresh();
        var page = registered(browser, code);
        assertThat(page.words("The secret")).containsPattern("whsec_[\\w+/]{43}=");
        assertThat(page.words("Where the tool sends to")).contains("/api/v1/hooks/" + code);
        Axe.check(page.page());
        page.page().navigate(page.page().url());
        assertThat(page.has("The secret")).isFalse();
    }

    @Test
    void R1_1_what_is_wrong_stands_below_its_field(Browser browser) {
        var page = open(browser).fill("Name", "x").fill("Code", "Not A Code").press("Set it up");
        assertThat(page.complaints()).anyMatch(each -> each.contains("small letters"));
        Axe.check(page.page());
    }

    @Test
    void R4_3_a_payload_is_tried_mapped_and_then_taken_in(Browser browser) {
        var code = fresh();
        var page = registered(browser, code);
        var secret = page.secret();
        page.fill("A payload", "{\"id\":\"1\",\"stars\":0,\"colour\":\"blue\"}").press("Try it");
        assertThat(page.words("How its fields are read")).contains("It holds no score");
        page.fill("Score", "stars").fill("Store, where the payload names none", "NO-STORE");
        page.press("Try it");
        assertThat(page.words("How its fields are read")).contains("in quarantine");
        Axe.check(page.page());
        page.press("Save");
        assertThat(page.words("What came last")).contains("Nothing has come yet");
        assertThat(send(code, secret, "{\"id\":\"1\",\"stars\":\"many\"}")).isEqualTo(400);
        assertThat(send(code, secret, "{\"id\":\"2\",\"stars\":9}")).isEqualTo(202);
        page.page().navigate(page.page().url());
        assertThat(page.words("What came last"))
                .contains("stars: ", "refused", "in quarantine", "Try again");
        page.pressFirst("Try again");
        assertThat(page.words("What came last")).contains("refused");
        page.follow("1");
        assertThat(page.words("What event")).contains("many");
        Axe.check(page.page());
    }

    @Test
    void R6_1_a_file_is_brought_in(Browser browser) {
        var page = registered(browser, fresh());
        page.upload("File", "export.csv", "id,score,store\na,9,NO-STORE\nb,x,NO-STORE\n");
        page.press("Bring it in");
        assertThat(page.page().innerText("body")).contains("2 rows: 0 taken in, 1 refused");
    }

    @Test
    void R1_3_a_source_is_retired(Browser browser) {
        var page = registered(browser, fresh());
        page.open("Retire the source").press("Yes, retire it");
        assertThat(page.has("How its fields are read")).isFalse();
        assertThat(page.page().innerText("main")).contains("retired");
    }
}
