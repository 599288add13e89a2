package aidas.points.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A rule from its trial to its end, the proof, and an entry by hand. */
@InBrowser
class PointsRulesPageIT {

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
    void R8_4_hr_tries_a_rule_keeps_it_and_puts_it_in_force(Browser browser) {
        var code = "a-" + Long.toString(System.nanoTime(), 36);
        var page = browser.as("harriet").reading("en").open("/points/rules.xhtml");
        page.locator("[id='rule:code']").fill(code);
        page.locator("[id='rule:source']").selectOption("thanking");
        page.locator("[id='rule:points']").fill("0");
        press(page, "Try it on the last quarter");
        assertThat(said(page)).contains("A whole number from 1 to 1000.");
        page.locator("[id='rule:points']").fill("2");
        page.locator("[id='rule:same']").fill("1");
        press(page, "Try it on the last quarter");
        assertThat(said(page)).containsPattern("postings, [\\d,]+ points, to \\d+ of \\d+ people");
        Axe.check(page);
        press(page, "Keep as a draft");
        assertThat(said(page)).contains("The draft is kept.", code, "Version 1 · draft");
        press(page, "Put in force from");
        var told = said(page).replaceAll("(?s).*In force from ([^;]*);.*", "$1");
        assertThat(said(page)).contains("Version 1 · coming · from " + told);
        Axe.check(page);
        press(page, "Retire from " + told);
        assertThat(said(page)).contains("From " + told + " on nothing is earned by it.");
    }

    @Test
    void R8_5_hr_proves_the_ledger(Browser browser) {
        var page = browser.as("harriet").reading("en").open("/points/rules.xhtml");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Count anew")).click();
        page.waitForLoadState();
        assertThat(said(page)).contains("All is right. Counted:");
    }

    @Test
    void R8_6_hr_posts_by_hand_and_counters(Browser browser) {
        var page = browser.as("harriet").reading("en").open("/points/hand.xhtml?employee=E1001");
        assertThat(page.locator("h1").innerText()).contains("Elena", "point");
        press(page, "Post");
        assertThat(said(page)).contains("Write 1 to 400 characters; the person reads them.");
        page.locator("[id='entry:points']").fill("3");
        page.locator("[id='entry:reason']").fill("For the first-aid course");
        press(page, "Post");
        assertThat(said(page)).contains("Posted.", "For the first-aid course");
        page.locator("[id='entry:reason']").fill("It was for Georgi");
        press(page, "Counter this line");
        assertThat(said(page)).contains("Set right by the people team: It was for Georgi");
        Axe.check(page);
        page.navigate(page.url().replace("E1001", "E9999"));
        assertThat(said(page)).contains("Nobody has this number.");
    }

    @Test
    void R8_6_what_cannot_be_posted_is_told_by_its_cause(Browser browser) {
        takesPart(true);
        var page = browser.as("harriet").reading("en").open("/points/hand.xhtml?employee=E2001");
        page.locator("[id='entry:points']").fill("-1000");
        page.locator("[id='entry:reason']").fill("For a week at the sea");
        press(page, "Post");
        assertThat(said(page)).contains("There are not that many points.");
        takesPart(false);
        press(page, "Post");
        assertThat(said(page))
                .contains("This person takes no part in points. Nothing is shown.")
                .doesNotContain("There are not that many points.", "The newest lines");
    }

    private static void takesPart(boolean jonas) {
        Api.as("jonas").put("/api/v1/me/points/consent", "{\"joined\":" + jonas + "}");
    }
}
