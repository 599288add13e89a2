package aidas.leaderboard.level.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import aidas.testbed.Pages;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

@InBrowser
class LevelPageIT {

    private static final String LEVEL = "/leaderboard/level.xhtml";

    private static String heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .innerText();
    }

    @Test
    void R2_3_an_employee_reads_a_level_or_the_way_to_it(Browser browser) {
        var page = browser.as("elena").open(LEVEL);
        assertThat(heading(page)).containsIgnoringCase("level");
        assertThat(page.locator("main").innerText())
                .contains("Nobody but you sees this page")
                .contains("Outstanding", "Strong", "Steady")
                .doesNotContainIgnoringCase("lowest")
                .doesNotContainIgnoringCase("worst");
        Axe.check(page);
    }

    @Test
    void R3_1_the_address_knows_nobody_else(Browser browser) {
        var own = heading(browser.as("mira").open(LEVEL));
        assertThat(heading(browser.as("mira").open(LEVEL + "?employee=E1001"))).isEqualTo(own);
        assertThat(Pages.as("harriet").get(LEVEL).status()).isEqualTo(403);
        assertThat(Pages.as("elena").get(LEVEL + "?scale=STARS").status()).isEqualTo(404);
    }
}
