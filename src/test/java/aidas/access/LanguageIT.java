package aidas.access;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

@InBrowser
class LanguageIT {

    private static final String PAGE = "/home/employee.xhtml";

    @Test
    void R4_1_the_chosen_language_wins_over_the_browsers(Browser browser) {
        var page = browser.as("jonas").reading("bg").open(PAGE);
        choose(page, "Lietuvių");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("lt");
        page.reload();
        assertThat(page.locator("h1").textContent()).startsWith("Lab");
        choose(page, "English");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(page.url()).endsWith(PAGE);
    }

    private static void choose(Page page, String language) {
        var name = new Page.GetByRoleOptions().setName(language);
        page.getByRole(AriaRole.BUTTON, name).click();
        page.waitForLoadState();
    }
}
