package aidas.recovery.words.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A lead reads what needs a look and judges it; HR tries a word. */
@InBrowser
class AlertsPageIT {

    private static void brought(String words) {
        Api.asIngest()
                .post(
                        "/api/v1/responses",
                        """
                        {"source":"alerts-page","externalId":"%s","store":"BG-SOF-01",
                         "occurredAt":"%s","scale":"NPS","score":2,"comment":"%s","language":"en"}
                        """
                                .formatted(
                                        UUID.randomUUID(), Instant.now().minusSeconds(60), words));
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
        page.waitForLoadState();
    }

    private static Page one(Browser browser, String words) {
        brought(words);
        var page = browser.as("mira").reading("en").open("/recovery/alerts.xhtml");
        var item =
                page.locator(".list li")
                        .filter(
                                new com.microsoft.playwright.Locator.FilterOptions()
                                        .setHasText(words));
        item.first().locator("a.btn").click();
        page.waitForLoadState();
        return page;
    }

    @Test
    void R5_1_a_lead_reads_what_was_found_and_says_what_was_done(Browser browser) {
        var page = one(browser, "The lamp exploded over my head");
        assertThat(page.locator("mark").first().innerText()).isEqualTo("exploded");
        assertThat(page.locator("main").innerText()).contains("Danger: exploded");
        Axe.check(page);
        page.getByLabel("What was done").fill("Called the customer");
        press(page, "I have looked at it");
        assertThat(page.locator("body").innerText()).contains("Nobody else is told of it any more");
    }

    @Test
    void R5_1_a_false_alarm_teaches_the_list(Browser browser) {
        var page = one(browser, "The fire exit signs look great " + UUID.randomUUID());
        assertThat(page.getByLabel("In this turn of phrase").inputValue())
                .isEqualTo("The fire exit");
        page.getByLabel("In this turn of phrase").fill("fire");
        press(page, "False alarm");
        assertThat(page.locator("main").innerText()).contains("at least one more");
        page.getByLabel("In this turn of phrase").fill("fire exit signs");
        press(page, "False alarm");
        assertThat(page.locator("body").innerText()).contains("has learnt that turn of phrase");
    }

    @Test
    void R5_2_hr_tries_a_word_before_listing_it(Browser browser) {
        brought("The escalator ate my shoe");
        var page = browser.as("harriet").reading("en").open("/recovery/lists.xhtml?language=en");
        page.locator("[id='word:phrase']").fill("x");
        press(page, "What would it have found?");
        assertThat(page.locator("main").innerText()).contains("One to five words");
        page.locator("[id='word:phrase']").fill("escalators");
        press(page, "What would it have found?");
        assertThat(page.locator("main").innerText()).contains("The escalator ate my shoe");
        assertThat(page.locator("mark").first().innerText()).isEqualTo("escalator");
        Axe.check(page);
    }

    @Test
    void R5_1_it_is_told_in_lithuanian(Browser browser) {
        brought("Stolen phone");
        var lt = browser.as("mira").reading("lt").open("/recovery/alerts.xhtml");
        assertThat(lt.locator("main").innerText()).contains("Vagystės ir sukčiavimas: stolen");
    }

    @Test
    void R5_2_lists_are_told_in_bulgarian(Browser browser) {
        var page = browser.as("harriet").reading("bg").open("/recovery/lists.xhtml");
        assertThat(page.locator("main").innerText()).contains("Изтекли данни", "лични данни");
    }
}
