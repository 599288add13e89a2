package aidas.reward.web;

import static aidas.reward.rest.Offered.costing;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.reward.rest.Offered;
import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** From the catalogue to what was asked for, and back. */
@InBrowser
class RewardCataloguePageIT {

    private static String said(Page page) {
        return page.locator("body").innerText();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        page.waitForLoadState();
    }

    @Test
    void R8_2_a_person_looks_twice_asks_and_cancels_on_a_phone(Browser browser) {
        var code = Offered.add("look", costing(0).add("stock", 1).add("approver", "lead"));
        var page = browser.as("elena").onPhone().reading("en").open("/reward/catalogue.xhtml");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(code)).click();
        page.waitForLoadState();
        assertThat(page.url()).endsWith("?reward=" + code);
        assertThat(said(page)).contains("1 is left.", "You pay nothing.", "The team lead approves");
        Axe.check(page);
        press(page, "Ask for it");
        assertThat(said(page)).contains("Here you see what becomes of it.", code, "Asked for");
        Axe.check(page);
        press(page, "Cancel");
        assertThat(said(page)).contains("Cancelled.");
    }

    @Test
    void R8_1_what_cannot_be_had_says_why(Browser browser) {
        var dear = Offered.add("price", costing(99_000));
        var gone = Offered.add("gone", costing(0).add("stock", 0));
        var page = browser.as("elena").reading("en").open("/reward/catalogue.xhtml?reward=" + dear);
        assertThat(said(page)).contains("points more");
        assertThat(page.getByText("Ask for it").count()).isZero();
        page.navigate(page.url().replace(dear, gone));
        assertThat(said(page)).contains("None left");
    }

    @Test
    void R8_2_what_was_declined_says_why(Browser browser) {
        var page = browser.as("elena").reading("en").open("/reward/mine.xhtml");
        assertThat(said(page))
                .contains(
                        "A day at the coffee academy Declined", "Why: Този месец групата е пълна.");
    }

    @Test
    void R8_1_the_catalogue_speaks_lithuanian(Browser browser) {
        var page = browser.as("mira").reading("lt").open("/reward/catalogue.xhtml");
        assertThat(said(page)).contains("Pusdienis laisvas", "Pritaria komandos vadovas.");
    }

    @Test
    void R8_1_the_catalogue_speaks_bulgarian(Browser browser) {
        var page = browser.as("elena").reading("bg").open("/reward/catalogue.xhtml");
        assertThat(said(page)).contains("Половин ден почивка", "Одобрява прекият ръководител.");
    }
}
