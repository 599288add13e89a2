package aidas.feedback.unsolicited.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** A lead writes down what customers said; each test has words of its own. */
@InBrowser
class UnsolicitedPageIT {

    private static final String PAGE = "/feedback/unsolicited.xhtml";

    @Test
    void R4_4_a_lead_records_a_call_and_whom_it_names_reads_it(Browser browser) {
        var words = words("Елена ми помогна");
        var page = browser.as("mira").open(PAGE);
        record(page, words);
        assertThat(page.locator(".ui-growl")).containsText("Recorded");
        var entry = entry(page, words);
        assertThat(entry).containsText("Phone call, rated 4 of 5 there");
        assertThat(entry).containsText("It names Elena Dimitrova");
        page.navigate(
                page.url().replaceFirst("/feedback/.*", "/feedback/store.xhtml?store=BG-SOF-01"));
        assertThat(page.locator("section[aria-labelledby='other-voices']")).containsText(words);
    }

    @Test
    void R4_4_my_feedback_shows_where_the_reader_is_named(Browser browser) {
        var words = words("Elena was kind");
        var body =
                """
                {"source":"mail","externalId":"%1$s","kind":"email","store":"BG-SOF-01",
                 "occurredAt":"2026-10-14T10:15:30+02:00","text":"%1$s","employees":["E1001"]}
                """;
        assertThat(Api.as("adam").post("/api/v1/unsolicited", body.formatted(words)).status())
                .isEqualTo(201);
        var page = browser.as("elena").open("/feedback/mine.xhtml");
        assertThat(page.locator("section[aria-labelledby='named-elsewhere']"))
                .containsText("They count in no figure");
    }

    @Test
    void R4_2_a_rating_without_its_maximum_is_named_and_what_was_typed_stays(Browser browser) {
        var page = browser.as("mira").open(PAGE);
        page.fill("[id='record:words']", "Kept words");
        page.fill("[id='record:rating']", "4");
        page.click("[id='record:submit']");
        assertThat(page.locator("[id='record:rating-error']")).containsText("both numbers");
        assertThat(page.locator("[id='record:words']")).hasValue("Kept words");
        assertThat(page.locator("h2#said")).containsText("entr");
        Axe.check(page);
    }

    @Test
    void R2_3_a_lead_withdraws_with_a_reason(Browser browser) {
        var words = words("Another shop");
        var page = browser.as("mira").open(PAGE);
        record(page, words);
        entry(page, words)
                .locator("a", new Locator.LocatorOptions().setHasText("Withdraw"))
                .click();
        assertThat(page.locator("main")).containsText("Those it names no longer see it");
        page.fill("[id='withdraw:reason']", "not about us");
        page.click("[id='withdraw:submit']");
        assertThat(entry(page, words)).containsText("not about us");
        assertThat(entry(page, words).locator("a:has-text('Withdraw')")).hasCount(0);
    }

    @Test
    void R4_1_a_search_stands_in_the_address_and_its_file_holds_no_formula(Browser browser)
            throws IOException {
        var words = words("=HYPERLINK");
        var page = browser.as("mira").open(PAGE);
        record(page, words);
        page.fill("#q", words);
        page.click("main form button[type=submit]");
        assertThat(page.locator("h2#said")).hasText("1 entry");
        assertThat(page.url()).contains("q=");
        var file = page.waitForDownload(() -> page.click("text=Download as CSV"));
        assertThat(Files.readString(file.path())).contains("'" + words).doesNotContain("," + words);
        page.fill("#q", "nobody said this");
        page.click("main form button[type=submit]");
        assertThat(page.locator("main")).containsText("Nothing fits this search");
    }

    @Test
    void R3_1_hr_chooses_a_store_before_recording_on_a_phone(Browser browser) {
        var page = browser.onPhone().as("harriet").open(PAGE);
        assertThat(page.locator("main")).containsText("Choose one store above");
        page.selectOption("#store", "LT-VNO-01");
        page.click("main form button[type=submit]");
        assertThat(page.locator("[id='record:words']")).isVisible();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        Axe.check(page);
    }

    private static void record(Page page, String words) {
        page.fill("[id='record:words']", words);
        page.fill("[id='record:rating']", "4");
        page.fill("[id='record:most']", "5");
        page.getByLabel("Elena Dimitrova").check();
        page.click("[id='record:submit']");
    }

    private static Locator entry(Page page, String words) {
        return page.locator("ul.list > li", new Page.LocatorOptions().setHasText(words)).first();
    }

    private static String words(String stem) {
        return stem + " " + Long.toString(System.nanoTime(), 36);
    }
}
