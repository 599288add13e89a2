package aidas.recognition.equity.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.recognition.equity.ring.PlantedRing;
import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import aidas.testbed.Pages;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** HR reads whether thanks reach all alike. */
@InBrowser
class EquityPageIT {

    private static final String PAGE = "/recognition/equity.xhtml";

    private static String said(Page page) {
        return page.locator("main").innerText();
    }

    @Test
    void R5_1_the_finding_comes_first_and_the_choice_stands_in_the_address(Browser browser) {
        var page = browser.as("harriet").open(PAGE + "?by=team");
        browser.picture(Path.of("target/screens/equity-en.png"));
        // which groups differ depends on people whom other tests bring in, not that it is said
        assertThat(page.locator("h1").innerText()).contains("chance", "explain");
        assertThat(said(page)).contains("Collection desk", "The difference between teams is");
        Axe.check(page);
        page.getByLabel("Compare by").selectOption("store");
        page.getByLabel("Period").selectOption("3");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show")).click();
        page.waitForURL("**/equity.xhtml?months=3&by=store");
        browser.picture(Path.of("target/screens/equity-stores-en.png"));
        assertThat(page.getByLabel("Compare by").inputValue()).isEqualTo("store");
    }

    @Test
    void R5_2_figures_have_n_and_range_and_what_is_withheld_says_why(Browser browser) {
        var page = browser.as("harriet").onPhone().reading("lt").open(PAGE + "?by=team");
        browser.picture(Path.of("target/screens/equity-lt-phone.png"));
        assertThat(said(page)).containsPattern("n\\s*[\\d\\h]{3,} · 0,\\d+ iki 0,\\d+");
        assertThat(said(page)).contains("nerodoma");
        var empty = browser.open(PAGE + "?from=2020-01&until=2020-02");
        assertThat(said(empty)).contains("Per šį laiką niekam nebuvo padėkota");
        Axe.check(empty);
    }

    @Test
    void R5_3_the_same_figures_are_to_be_had_as_a_file() {
        var file = Pages.as("harriet").get(PAGE + "?export=csv&months=2");
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.body())
                .contains("company,,,gini,", "team,collection,Collection desk,monthly,", "p-holm");
        assertThat(file.body()).doesNotContain("E1001");
    }

    @Test
    void R5_4_a_hint_stands_on_the_own_pages_and_is_put_away(Browser browser) throws Exception {
        try (var ring = PlantedRing.with("E1002", false)) {
            var heading = "You and " + ring.other() + " mostly thanked each other";
            var wall = browser.as("elena").open("/recognition/wall.xhtml");
            assertThat(said(wall)).doesNotContain("mostly thanked each other");
            var mine = browser.open("/recognition/wall.xhtml?view=received");
            assertThat(said(mine)).contains(heading);
            browser.picture(Path.of("target/screens/hint-en.png"));
            Axe.check(mine);
            mine.locator(".notice")
                    .filter(new Locator.FilterOptions().setHasText(heading))
                    .getByRole(
                            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Put it away"))
                    .click();
            mine.waitForCondition(() -> !said(mine).contains(heading));
            assertThat(said(mine)).doesNotContain(heading);
        }
    }

    @Test
    void R5_5_hr_looks_at_a_ring_and_its_people_read_why(Browser browser) throws Exception {
        var why = "The lead asked, " + UUID.randomUUID();
        try (var planted = PlantedRing.with("E1003", true)) {
            assertThat(planted.other()).isEqualTo("Georgi");
            var page = browser.as("harriet").open("/recognition/rings.xhtml");
            assertThat(page.locator("h1").innerText()).contains("on after");
            page.getByText("2 people, ").first().click();
            page.getByLabel("Why do you look?").fill(why);
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions()
                                    .setName("Show what they thanked each other for"))
                    .click();
            page.waitForCondition(() -> said(page).contains("between them"));
            assertThat(said(page)).contains("Georgi");
            Axe.check(page);
        }
        var viewers = browser.as("elena").open("/privacy/viewers.xhtml");
        assertThat(said(viewers)).contains("looked at thanks between you", why);
        Axe.check(viewers);
    }

    @Test
    void R5_5_rings_are_told_by_number_and_those_that_go_on_apart(Browser browser) {
        var page = browser.as("harriet").open(PAGE);
        assertThat(said(page)).contains("Rings of two").doesNotContain("Thanks that are returned");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Compare with chance"))
                .click();
        page.waitForURL("**test=true**");
        assertThat(said(page)).contains("Thanks that are returned", "Rings of two");
        assertThat(said(page)).doesNotContain("Georgi", "E1003");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Look at rings")).click();
        page.waitForURL("**/rings.xhtml");
        browser.picture(Path.of("target/screens/rings-en.png"));
        assertThat(page.locator("h1").innerText()).isEqualTo("No ring goes on");
        Axe.check(page);
    }
}
