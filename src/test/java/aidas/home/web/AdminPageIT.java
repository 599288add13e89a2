package aidas.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import org.junit.jupiter.api.Test;

/** Where an administrator starts. */
@InBrowser
class AdminPageIT {

    @Test
    void R2_1_the_start_page_tells_what_waits_what_came_and_who_is_there(Browser browser) {
        var page = browser.as("adam").open("/");

        assertThat(page.url()).endsWith("/home/admin.xhtml");
        assertThat(page.locator("h1").innerText()).matches("Nothing needs you now|.* for you");
        assertThat(page.locator("main").innerText())
                .contains("Latest imports", "last 30 days")
                .containsPattern("\\d+ stores")
                .containsPattern("\\d+ people");
    }

    @Test
    void R2_2_health_is_said_in_words_and_the_sums_are_checked_when_asked(Browser browser) {
        var page = browser.as("adam").open("/home/admin.xhtml");

        assertThat(page.locator("main").innerText())
                .contains("The database answers.", "The sign-in service answers.");
        page.getByText("Check the sums").click();
        page.getByText("every sum agrees with the answers").waitFor();
    }
}
