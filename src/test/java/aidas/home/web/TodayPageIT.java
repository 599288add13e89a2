package aidas.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import org.junit.jupiter.api.Test;

@InBrowser
class TodayPageIT {

    private static final String PAGE = "/home/employee.xhtml";

    @Test
    void an_employee_starts_with_praise_and_one_thing_to_learn(Browser browser) {
        var page = browser.as("elena").open(PAGE);
        assertThat(page.locator("h1").innerText()).contains("Elena");
        assertThat(page.locator(".praise blockquote").innerText()).isNotBlank();
        assertThat(page.locator(".praise .chip.favourable").count()).isEqualTo(1);
        assertThat(page.locator("section:has(#learn) blockquote").innerText()).isNotBlank();
    }

    @Test
    void words_keep_their_language_while_the_page_speaks_the_readers(Browser browser) {
        var page = browser.as("elena").reading("bg").open(PAGE);
        assertThat(page.locator("h1").innerText()).startsWith("Доб");
        assertThat(page.locator(".praise blockquote").getAttribute("lang")).hasSize(2);
    }

    @Test
    void a_way_leads_from_the_words_of_the_day_to_all_of_them(Browser browser) {
        var page = browser.as("elena").open(PAGE);
        page.locator("main a.btn.quiet[href*=feedback]").click();
        page.waitForURL("**/feedback/mine.xhtml");
        assertThat(page.locator(".list").first().locator("> li").count()).isEqualTo(10);
    }
}
