package aidas.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** What reaches a person, chosen on a page. */
@InBrowser
class PreferencesPageIT {

    private static final String PATH = "/api/v1/me/notices/preferences";

    private static void save(Page page, String word) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(word)).click();
        page.waitForLoadState();
    }

    @Test
    void R6_3_ways_and_quiet_hours_are_chosen_and_kept(Browser browser) {
        var before = Api.as("mira").get(PATH).body();
        try {
            var page = browser.as("mira").reading("lt").open("/notification/preferences.xhtml");
            Axe.check(page);
            page.getByLabel("Ženkliukai").selectOption("daily");
            page.getByLabel("Nuo").fill("20:30");
            save(page, "Išsaugoti");
            assertThat(page.locator("body").innerText()).contains("Išsaugota.");
            assertThat(Api.as("mira").get(PATH).toString())
                    .contains("\"awarded\":\"daily\"", "\"from\":\"20:30\"");
        } finally {
            Api.as("mira").put(PATH, before);
        }
    }

    @Test
    void R6_3_what_is_no_time_is_refused_by_its_field(Browser browser) {
        var page =
                browser.onPhone().as("mira").reading("bg").open("/notification/preferences.xhtml");
        page.getByLabel("До", new Page.GetByLabelOptions().setExact(true)).fill("");
        save(page, "Запазване");
        assertThat(page.locator("body").innerText()).contains("Час, например 19:00");
    }
}
