package aidas.outreach.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import aidas.testbed.Pages;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

@InBrowser
class LinksPageIT {

    private static final String PAGE = "/outreach/links.xhtml";

    private static Locator row(Page page, String words) {
        return page.locator("#all tbody tr").filter(new Locator.FilterOptions().setHasText(words));
    }

    @Test
    void R1_2_an_invitation_made_by_hand_shows_its_link_once_and_is_taken_back(Browser browser) {
        var reference = "R-" + Long.toString(System.nanoTime(), 36);
        var page = browser.as("adam").open(PAGE);
        page.locator("#invite\\:store").selectOption("BG-SOF-01");
        page.locator("#invite\\:reference").fill(reference);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make the link"))
                .click();
        var link = page.locator("a.found").textContent().strip();
        assertThat(link).containsPattern("/s/[\\w-]{43}$");
        Axe.check(page);
        page.navigate(page.url());
        assertThat(page.locator("a.found").count()).isZero();
        var path = link.replaceFirst("^.*/s/", "/s/");
        assertThat(Pages.anonymous().get(path).status()).isEqualTo(200);
        page.navigate(page.url().replaceFirst("\\?.*", "") + "?q=" + reference);
        row(page, reference).locator("summary").click();
        row(page, reference).locator("button").click();
        assertThat(row(page, reference).textContent()).contains("Taken back");
        assertThat(Pages.anonymous().get(path).status()).isEqualTo(410);
    }

    @Test
    void R1_3_a_number_that_nobody_has_is_refused_below_its_field(Browser browser) {
        var page = browser.as("adam").open(PAGE);
        page.locator("#invite\\:employees").fill("NOBODY");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make the link"))
                .click();
        assertThat(page.locator("#invite\\:employees-error").textContent())
                .contains("Nobody here has that number");
    }

    @Test
    void R3_2_a_store_can_go_without_names(Browser browser) {
        var page = browser.as("adam").open(PAGE);
        page.locator("#names\\:where").selectOption("BG-BOJ-01");
        page.locator("#names\\:shown").uncheck();
        page.locator("#names button").click();
        assertThat(page.locator("section[aria-labelledby=called]").textContent())
                .contains("Without names:");
        page.locator("#names\\:where").selectOption("BG-BOJ-01");
        page.locator("#names\\:shown").check();
        page.locator("#names button").click();
        assertThat(page.locator("section[aria-labelledby=called]").textContent())
                .doesNotContain("Without names:");
    }

    @Test
    void a_list_on_a_phone_is_narrowed_by_its_state(Browser browser) {
        var page = browser.as("adam").onPhone().open(PAGE + "?which=revoked&q=till");
        assertThat(page.locator("#all tbody tr").count()).isPositive();
        assertThat(page.locator("#all tbody .chip").allTextContents()).containsOnly("Taken back");
        Axe.check(page);
    }
}
