package aidas.outreach.place.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

@InBrowser
class PlacesPageIT {

    private static final String PAGE = "/outreach/places.xhtml?store=BG-SOF-01";

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first().click();
    }

    @Test
    void a_lead_makes_a_poster_prints_it_and_takes_it_down(Browser browser) {
        var label = "poster " + System.nanoTime();
        var page = browser.as("mira").open(PAGE);
        page.getByLabel("Where it is").fill(label);
        button(page, "Make it");
        var mine = page.locator("li", new Page.LocatorOptions().setHasText(label));
        assertThat(mine).containsText("Nobody came by yet");
        Axe.check(page);
        Download paper =
                page.waitForDownload(() -> mine.getByRole(AriaRole.BUTTON).first().click());
        Assertions.assertTrue(paper.suggestedFilename().endsWith(".pdf"));
        mine.getByText("Take down…").click();
        mine.getByText("Yes, take it down").click();
        assertThat(mine).containsText("taken down");
    }

    @Test
    void a_tablets_link_is_shown_once(Browser browser) {
        var page = browser.as("mira").open(PAGE);
        page.getByLabel("What").selectOption("Tablet");
        page.getByLabel("Where it is").fill("tablet " + System.nanoTime());
        button(page, "Make it");
        assertThat(page.getByText("/kiosk/")).isVisible();
        page.reload();
        assertThat(page.getByText("/kiosk/")).hasCount(0);
    }

    @Test
    void without_a_label_nothing_is_made_and_the_form_says_why(Browser browser) {
        var page = browser.as("mira").open(PAGE);
        button(page, "Make it");
        assertThat(page.getByLabel("Where it is")).hasAttribute("aria-invalid", "true");
    }
}
