package aidas.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import org.junit.jupiter.api.Test;

/** Whether mail goes out. */
@InBrowser
class OutboxPageIT {

    @Test
    void R6_4_the_administrator_reads_what_waits_and_what_was_given_up(Browser browser) {
        var page = browser.as("adam").reading("en").open("/notification/outbox.xhtml");
        assertThat(page.locator("h1").innerText()).contains("wait");
        assertThat(page.locator("main").innerText())
                .contains("in the last seven days", "Given up")
                .doesNotContain("Mail is not set up");
    }
}
