package aidas.access;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import org.junit.jupiter.api.Test;

@InBrowser
class LanguageIT {

    private static final String PAGE = "/privacy/audit.xhtml";

    @Test
    void R4_1_the_chosen_language_wins_over_the_browsers(Browser browser) {
        var page = browser.as("dora").reading("bg").open(PAGE);
        page.locator("[lang=lt]").first().click();
        page.waitForURL(url -> url.contains(PAGE));
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("lt");
        page.reload();
        assertThat(page.locator("h1").textContent()).containsPattern("įraš");
        page.locator("[lang=en]").first().click();
        page.waitForURL(url -> url.contains(PAGE));
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
    }
}
