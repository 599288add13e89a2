package aidas.challenge.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The demo's challenges, as Jonas and Elena find them. */
@InBrowser
class GamesPageIT {

    private static String said(Page page) {
        return page.locator("main").innerText();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .press("Enter");
        page.waitForLoadState();
    }

    private static boolean closed(String code) {
        return Api.as("mira").get("/api/v1/challenges/" + code).json().containsKey("result");
    }

    @Test
    void R8_1_a_person_joins_and_leaves_by_keyboard_on_a_phone(Browser browser) {
        Api.as("jonas").delete("/api/v1/challenges/demo-better/part");
        var page = browser.as("jonas").reading("en").onPhone().open("/challenge/games.xhtml");
        assertThat(said(page)).contains("More thanks than before", "Running", "Over");
        assertThat(said(page)).doesNotContain("Thank somebody new", "Coming");
        press(page, "Join More thanks than before");
        assertThat(page.locator("body").innerText()).contains("You take part from now on.");
        assertThat(page.locator("h1").innerText()).startsWith("You take part in");
        Axe.check(page);
        press(page, "Leave More thanks than before");
        assertThat(page.locator("body").innerText()).contains("You take no part any more.");
    }

    @Test
    void R8_2_a_running_game_says_in_words_and_days_how_far_it_is(Browser browser) {
        var page =
                browser.as("elena")
                        .reading("en")
                        .open("/challenge/game.xhtml?challenge=demo-better");
        assertThat(said(page)).contains("Rules", "Joining is voluntary", "Who takes part");
        assertThat(said(page)).contains("Only you see this.");
        assertThat(page.locator("progress.bar").count()).isEqualTo(1);
        page.locator("details.table-of summary").first().press("Enter");
        assertThat(page.locator("details.table-of tr").count()).isGreaterThan(5);
        Axe.check(page);
    }

    @Test
    void R8_2_who_takes_no_part_reads_the_rules_and_no_names(Browser browser) {
        Api.as("jonas").delete("/api/v1/challenges/demo-better/part");
        var page =
                browser.as("jonas")
                        .reading("bg")
                        .open("/challenge/game.xhtml?challenge=demo-better");
        assertThat(said(page)).contains("Правила", "Включването е доброволно");
        assertThat(said(page)).doesNotContain("Кой участва");
    }

    @Test
    void R8_3_what_is_over_shows_its_result_and_checks_it(Browser browser) {
        var page =
                browser.as("mira")
                        .reading("lt")
                        .open("/challenge/game.xhtml?challenge=demo-autumn");
        // the timetable looks every minute, and the demo may be younger than that
        page.waitForCondition(
                () -> closed("demo-autumn") && closed("demo-stretch"),
                new Page.WaitForConditionOptions().setTimeout(120_000));
        page.reload();
        assertThat(said(page)).contains("Tikslas pasiektas.", "atspaudas");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Patikrinti atspaudą"))
                .click();
        page.waitForLoadState();
        assertThat(said(page)).contains("Taisyklės ir rezultatas tokie, kokie buvo užrašyti.");
        var missed =
                browser.as("mira")
                        .reading("lt")
                        .open("/challenge/game.xhtml?challenge=demo-stretch");
        assertThat(said(missed)).contains("Tikslas nepasiektas.");
    }
}
