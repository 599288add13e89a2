package aidas.home.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import aidas.access.Role;
import aidas.home.Way;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import aidas.testbed.Testbed;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InBrowser
class ShellIT {

    @ParameterizedTest
    @CsvSource({
        "elena, /home/employee.xhtml",
        "mira, /feedback/store.xhtml",
        "harriet, /feedback/company.xhtml",
        "olga, /feedback/company.xhtml",
        "adam, /home/admin.xhtml",
        "dora, /privacy/audit.xhtml"
    })
    void R1_1_the_root_leads_to_the_start_page_of_the_role(
            String who, String start, Browser browser) {
        assertThat(browser.as(who).open("/")).hasURL(Testbed.get().url() + start);
    }

    @Test
    void R1_2_the_rail_says_where_one_is(Browser browser) {
        var page = browser.as("elena").open("/feedback/mine.xhtml");
        assertThat(page.locator(".nav a")).hasCount(5);
        assertThat(page.locator(".nav a[aria-current=page]")).hasText("Feedback");
    }

    @Test
    void R1_3_what_the_rail_has_no_room_for_is_one_step_away(Browser browser) {
        var page = browser.as("mira").open("/feedback/mine.xhtml");
        assertThat(page.locator(".nav a[aria-current=page]")).containsText("More");
        page.locator(".nav a[aria-current=page]").click();
        assertThat(page.locator("main li a"))
                .hasCount(Way.all(Set.of(Role.EMPLOYEE, Role.TEAM_LEAD)).size());
        page.locator("main").getByText("My level").click();
        assertThat(page).hasURL(Testbed.get().url() + "/leaderboard/level.xhtml");
    }

    @Test
    void R1_2_on_a_phone_the_same_ways_stand_at_the_bottom(Browser browser) {
        var page = browser.onPhone().as("elena").open("/home/employee.xhtml");
        var bar = page.locator(".nav").boundingBox();
        org.assertj.core.api.Assertions.assertThat(bar.y + bar.height).isEqualTo(844);
    }

    @Test
    void R1_2_an_address_that_does_not_exist_leads_on(Browser browser) {
        var page = browser.as("elena").open("/home/nowhere.xhtml");
        assertThat(page.locator("h1")).hasText("There is no such page");
        assertThat(page.locator("main a.btn")).hasAttribute("href", "/");
    }

    @Test
    void R1_2_a_page_of_another_role_says_that_it_is_closed(Browser browser) {
        var page = browser.reading("lt").as("elena").open("/home/admin.xhtml");
        assertThat(page.locator("h1")).hasText("Šis puslapis jums neatvertas");
    }
}
