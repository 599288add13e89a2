package aidas.access.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import aidas.testbed.Testbed;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;

/** The switches in the shell, as jonas, whose language no other test looks at. */
@InBrowser
class PreferenceChoiceIT {

    private static final String PAGE = "/home/employee.xhtml";

    @Test
    void R1_1_the_language_is_switched_and_kept_on_the_same_page(Browser browser) {
        var page = browser.as("jonas").open(PAGE);
        switchTo(page, "lt");
        assertThat(page).hasURL(Testbed.get().url() + PAGE);
        assertThat(page.locator("html")).hasAttribute("lang", "lt");
        page.navigate(Testbed.get().url() + PAGE);
        assertThat(page.locator("html")).hasAttribute("lang", "lt");
        switchTo(page, "en");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void R1_1_the_theme_is_switched_and_comes_from_the_server(Browser browser) {
        var page = browser.as("jonas").open(PAGE);
        choose(page, "dark");
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        choose(page, "system");
        assertThat(page.locator("html")).hasAttribute("data-theme", "system");
    }

    @Test
    void R1_2_a_choice_with_a_foreign_token_is_refused(Browser browser) {
        var page = browser.as("jonas").open(PAGE);
        var form = FormData.create().set("token", "guessed").set("language", "bg");
        var answer =
                page.request()
                        .post(
                                Testbed.get().url() + "/preference",
                                RequestOptions.create().setForm(form));
        assertThat(answer.status()).isEqualTo(403);
        page.navigate(Testbed.get().url() + PAGE);
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    private static void switchTo(Page page, String language) {
        page.locator(".foot > .langs button[value=" + language + "]").click();
    }

    private static void choose(Page page, String theme) {
        page.locator(".person > summary").click();
        page.locator(".person button[value=" + theme + "]").click();
    }
}
