package aidas.display.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Answer;
import aidas.testbed.Api;
import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import org.junit.jupiter.api.Test;

/** A screen on the wall, in a browser that nobody logged in with. */
@InBrowser
class ScreenPageIT {

    private static final String SCREENS = "/api/v1/stores/BG-SOF-01/screens";

    private static Answer register() {
        return Api.as("mira").post(SCREENS, "{\"name\":\"browser\",\"language\":\"en\"}");
    }

    private static ScreenView open(Browser browser, Answer registered) {
        return new ScreenView(browser.open(registered.json().getString("path")));
    }

    @Test
    void R2_3_a_screen_shows_goal_praise_and_actions_without_a_login(Browser browser) {
        var screen = open(browser.onScreen(1920, 1080), register()).ready();
        assertThat(screen.store()).isEqualTo("Vitosha 48");
        assertThat(screen.goal()).contains("Our goal", "goal 45");
        assertThat(screen.actions()).hasSizeBetween(1, 5);
        assertThat(screen.page().context().cookies()).isEmpty();
        Axe.check(screen.page());
    }

    @Test
    void it_stands_below_each_other_on_a_phone_and_in_the_dark(Browser browser) {
        var screen = open(browser.onPhone().inTheDark(), register()).ready();
        var width = screen.page().evaluate("document.documentElement.scrollWidth");
        assertThat(((Number) width).intValue()).isLessThanOrEqualTo(390);
        Axe.check(screen.page());
    }

    @Test
    void R6_1_without_a_network_it_keeps_what_it_has_and_says_so(Browser browser) {
        var screen = open(browser, register()).ready();
        var before = screen.goal();
        screen.withoutNetwork().says("no connection");
        assertThat(screen.goal()).isEqualTo(before);
        screen.withNetwork().says("");
        assertThat(screen.goal()).isEqualTo(before);
    }

    @Test
    void R6_1_it_starts_anew_without_a_network(Browser browser) {
        var screen = open(browser, register()).ready();
        var before = screen.goal();
        screen.withoutNetwork().startedAnew().says("no connection");
        assertThat(screen.goal()).isEqualTo(before);
        assertThat(screen.store()).isEqualTo("Vitosha 48");
        screen.withNetwork().says("");
    }

    @Test
    void R6_1_nothing_that_is_older_than_a_day_is_shown(Browser browser) {
        var screen = open(browser, register()).ready();
        screen.page()
                .evaluate(
                        """
                        () => {
                          const kept = JSON.parse(localStorage.getItem("aidas-screen"));
                          kept.at -= 24 * 60 * 60 * 1000;
                          localStorage.setItem("aidas-screen", JSON.stringify(kept));
                        }
                        """);
        screen.withoutNetwork().startedAnew().says("No connection");
        screen.readsOnly("No connection. Trying again.");
    }

    @Test
    void R1_4_switched_off_it_says_so_at_the_next_refresh_and_nothing_else(Browser browser) {
        var registered = register();
        var screen = open(browser, registered).ready();
        var id = registered.json().getInt("id");
        assertThat(Api.as("mira").delete(SCREENS + "/" + id).status()).isEqualTo(204);
        screen.page().evaluate("dispatchEvent(new Event('online'))");
        screen.readsOnly("This screen was switched off");
        assertThat(screen.page().evaluate("localStorage.length")).isEqualTo(0);
        screen.startedAnew();
        assertThat(screen.text()).contains("switched off").doesNotContain("Vitosha");
    }
}
