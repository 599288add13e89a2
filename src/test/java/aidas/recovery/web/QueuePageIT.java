package aidas.recovery.web;

import static aidas.recovery.rest.CasesOverHttp.opened;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

@InBrowser
class QueuePageIT {

    private static final String QUEUE = "/recovery/queue.xhtml";

    private static String words(String what) {
        return what + " " + Long.toString(System.nanoTime(), 36);
    }

    private static void click(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        page.waitForLoadState();
    }

    @Test
    void R8_2_the_lead_finds_a_case_with_its_clock(Browser browser) {
        var words = words("Nobody looked up for ten minutes");
        opened(words, "");
        var page = browser.as("mira").open(QUEUE);
        page.getByLabel("Reference, name or words").fill(words);
        click(page, "Show");
        assertThat(page.locator("main").innerText())
                .contains(words, "1 case found", "Waiting", "left")
                .contains("Nobody has it yet");
        Axe.check(page);
    }

    @Test
    void R8_2_a_neighbour_finds_nothing_and_is_told_so(Browser browser) {
        var words = words("A complaint of another store");
        opened(words, "");
        var page = browser.onPhone().as("jonas").open(QUEUE + "?q=" + words.replace(" ", "%20"));
        assertThat(page.locator("main").innerText())
                .contains("Nothing fits")
                .doesNotContain("Ivan");
    }

    @Test
    void R8_3_a_case_by_hand_and_what_is_wrong_stands_at_its_field(Browser browser) {
        var page = browser.as("mira").open(QUEUE);
        click(page, "Open the case");
        assertThat(page.locator("main").innerText()).contains("10 to 4,000 characters.");
        Axe.check(page);
        var words = words("The parcel came open");
        page.getByLabel("What the customer said").fill(words);
        click(page, "Open the case");
        assertThat(page.url()).contains("/recovery/case.xhtml?id=");
        assertThat(page.locator("main").innerText()).contains(words, "New");
    }
}
