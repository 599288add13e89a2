package aidas.journey;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/**
 * The employee's way without a mouse: past the rail, to a figure's explanation, to the next page.
 */
@InBrowser
class KeyboardIT {

    private static final int MOST_STEPS = 60;

    @Test
    void an_employee_reads_and_questions_a_figure_without_a_mouse(Browser browser) {
        var page = browser.as("elena").open("/feedback/mine.xhtml");
        page.keyboard().press("Tab");
        assertThat(focused(page)).isEqualTo("Skip to the content");
        page.keyboard().press("Enter");
        tabTo(page, "How is this worked out?");
        page.keyboard().press("Enter");
        assertThat(page.locator("details.explain[open] .pop").innerText()).contains("95%");
        page.keyboard().press("Escape");
        assertThat(page.locator("details.explain[open]").count()).isZero();
        assertThat(focused(page)).isEqualTo("How is this worked out?");
    }

    @Test
    void a_lead_filters_the_board_without_a_mouse(Browser browser) {
        var page = browser.as("mira").open("/leaderboard/stores.xhtml");
        tabTo(page, "Show");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("months="));
        assertThat(page.locator("h1").innerText()).isNotBlank();
    }

    private static void tabTo(Page page, String name) {
        for (int i = 0; i < MOST_STEPS; i++) {
            page.keyboard().press("Tab");
            if (focused(page).equals(name)) {
                return;
            }
        }
        throw new AssertionError("no way by Tab to '" + name + "', ended at " + focused(page));
    }

    private static String focused(Page page) {
        return page.evaluate("(document.activeElement.innerText || '').trim()").toString();
    }
}
