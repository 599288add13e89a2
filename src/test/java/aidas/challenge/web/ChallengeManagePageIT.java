package aidas.challenge.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** A challenge as Mira writes it for her store. */
@InBrowser
class ChallengeManagePageIT {

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
        page.waitForLoadState();
    }

    private static void fill(Page page, String field, String value) {
        page.locator("[id='challenge:" + field + "']").fill(value);
    }

    private static void choose(Page page, String field, String value) {
        page.locator("[id='challenge:" + field + "']").selectOption(value);
    }

    @Test
    void R8_4_a_lead_tries_keeps_publishes_and_calls_off(Browser browser) {
        var code = "it-page-" + Long.toString(System.nanoTime(), 36);
        var from = LocalDate.now(ZoneOffset.UTC).plusDays(400);
        var page = browser.as("mira").reading("en").open("/challenge/manage.xhtml");
        choose(page, "kind", "common_goal");
        choose(page, "measure", "thanks");
        fill(page, "from", from.toString());
        fill(page, "until", from.plusDays(13).toString());
        fill(page, "goal", "5000");
        press(page, "Try on the past");
        assertThat(page.locator("main").innerText())
                .contains("in 0 of the last 4 windows", "Aim lower");
        press(page, "Keep the draft");
        assertThat(page.locator("main").innerText())
                .contains("1 to 40 small letters", "1 to 80 characters.");
        Axe.check(page);
        fill(page, "code", code);
        for (var language : new String[] {"en", "bg", "lt"}) {
            fill(page, "name-" + language, "Test " + code);
            fill(page, "about-" + language, "A test.");
        }
        press(page, "Keep the draft");
        assertThat(page.locator("body").innerText()).contains("The draft is kept.");
        on(page, code, "Publish");
        assertThat(page.locator("body").innerText()).contains("Published. Its rules stay");
        page.locator("[id='order:reason']").fill("Only a test.");
        on(page, code, "Call off");
        assertThat(page.locator("body").innerText()).contains("Called off: Only a test.");
    }

    private static void on(Page page, String code, String button) {
        page.locator("#order li, [id='order'] li")
                .filter(new Locator.FilterOptions().setHasText(code))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
        page.waitForLoadState();
    }
}
