package aidas.display.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import aidas.testbed.Pages;
import org.junit.jupiter.api.Test;

@InBrowser
class ScreensPageIT {

    private static final String PAGE = "/display/screens.xhtml";
    private static final String DEVICES = "Registered screens";
    private static final String ACTIONS = "What we are doing";
    private static final String GOAL = "Our goal";

    private static ScreensPageView open(Browser browser, String login, String question) {
        return new ScreensPageView(browser.as(login).open(PAGE + question));
    }

    private static String fresh(String words) {
        return words + " " + Long.toString(System.nanoTime(), 36);
    }

    @Test
    void R1_1_a_lead_registers_a_screen_reads_its_link_once_and_switches_it_off(Browser browser) {
        var name = fresh("Till");
        var page = open(browser, "mira", "");
        page.fill(DEVICES, "Name", name).press(DEVICES, "Register and show the link");
        assertThat(page.words("Open this link on the screen")).containsPattern("/tv/[\\w-]{43}");
        assertThat(page.entry(DEVICES, name).innerText()).contains("Made by mira", "Not seen yet");
        Axe.check(page.page());
        page.page().navigate(page.page().url());
        assertThat(page.has("Open this link")).isFalse();
        page.pressIn(DEVICES, name, "Switch off…", "Yes, switch it off");
        assertThat(page.entry(DEVICES, name).innerText()).contains("Switched off by mira");
    }

    @Test
    void R5_1_an_action_is_added_done_edited_and_removed(Browser browser) {
        var words = fresh("More chairs");
        var page = open(browser, "mira", "");
        page.fill(ACTIONS, "What you do", words).fill(ACTIONS, "By", "2026-12-24");
        page.press(ACTIONS, "Save");
        assertThat(page.entry(ACTIONS, words).innerText()).contains("24 December 2026");
        page.pressIn(ACTIONS, words, "Mark as done");
        assertThat(page.entry(ACTIONS, words).innerText()).contains("done");
        page.entry(ACTIONS, words).getByText("Edit").click();
        page.fill(ACTIONS, "What you do", words + " and a table").press(ACTIONS, "Save");
        assertThat(page.entry(ACTIONS, words + " and a table").innerText()).contains("done");
        page.pressIn(ACTIONS, words, "Remove…", "Yes, remove it");
        assertThat(page.entry(ACTIONS, words).count()).isZero();
    }

    @Test
    void R3_1_a_goal_that_cannot_be_is_refused_below_its_field(Browser browser) {
        var page = open(browser, "jonas", "");
        page.open("Change the goal");
        page.fill(GOAL, "Target", "101").press(GOAL, "Save");
        assertThat(page.complaints().toString()).contains("−100 to 100");
        page.fill(GOAL, "Target", "41").press(GOAL, "Save");
        assertThat(page.words(GOAL)).contains("goal 41");
    }

    @Test
    void R5_2_an_administrator_sees_screens_only(Browser browser) {
        var page = open(browser, "adam", "?store=LT-VNO-01");
        assertThat(page.heading()).isEqualTo("The screens of Akropolis");
        assertThat(page.has(DEVICES)).isTrue();
        assertThat(page.has(GOAL)).isFalse();
        assertThat(page.has(ACTIONS)).isFalse();
    }

    @Test
    void R5_2_the_neighbours_lead_is_refused() {
        assertThat(Pages.as("jonas").get(PAGE + "?store=BG-SOF-01").status()).isEqualTo(403);
        assertThat(Pages.as("jonas").get(PAGE + "?store=NO-STORE").status()).isEqualTo(403);
    }

    @Test
    void R4_2_everybody_says_for_themselves_whether_their_name_may_stand_there(Browser browser) {
        var page = browser.as("elena").open("/privacy/viewers.xhtml");
        var agree = page.getByLabel("My first name may stand beside praise for me");
        assertThat(agree.isChecked()).isFalse();
        agree.check();
        page.locator("#name\\:submit").click();
        page.waitForLoadState();
        assertThat(agree.isChecked()).isTrue();
        agree.uncheck();
        page.locator("#name\\:submit").click();
        page.waitForLoadState();
        assertThat(agree.isChecked()).isFalse();
    }
}
