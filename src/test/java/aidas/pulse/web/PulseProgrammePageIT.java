package aidas.pulse.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.pulse.rest.OpenPulse;
import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import org.junit.jupiter.api.Test;

@InBrowser
class PulseProgrammePageIT {

    private static final String ALL = "/pulse/programmes.xhtml";
    private static final String ONE = "/pulse/programme.xhtml?programme=";

    private static PulseProgrammePageView open(Browser browser, String page) {
        return new PulseProgrammePageView(browser.as("harriet").open(page));
    }

    @Test
    void R1_1_a_draft_begins_with_a_code_and_names(Browser browser) {
        var page = open(browser, ALL);
        Axe.check(page.page());
        page.field("create:name-en").fill("How it goes");
        page.field("create:name-bg").fill("Как върви");
        page.field("create:name-lt").fill("Kaip sekasi");
        page.field("create:code").fill("No Code");
        page.press("Write a draft");
        assertThat(page.error("create:code")).contains("Small letters, digits and hyphens");
        assertThat(page.field("create:name-bg").inputValue()).isEqualTo("Как върви");
        page.field("create:code").fill("first-" + Long.toString(System.nanoTime(), 36));
        page.press("Write a draft");
        assertThat(page.heading()).isEqualTo("How it goes");
        assertThat(page.field("draft:rows:0:lt").inputValue()).contains("rekomenduotumėte");
        assertThat(page.said()).contains("Nobody is asked yet");
    }

    @Test
    void R1_1_what_is_refused_is_named_and_nothing_is_lost(Browser browser) {
        var page = open(browser, ONE + OpenPulse.drafted("refused").code());
        page.field("draft:perPerson").fill("9");
        page.field("draft:rows:1:bg").fill("");
        page.field("draft:rows:1:lt").fill("Grafikai žinomi laiku");
        page.field("draft:stores").fill("BG-SOF-01, NO-STORE");
        page.field("draft:floorNumbers").fill("3");
        page.press("Save the draft");
        assertThat(page.error("draft:perPerson")).contains("from 1 to 3");
        assertThat(page.error("draft:rows:1:bg")).contains("1 to 300 characters");
        assertThat(page.error("draft:stores")).contains("NO-STORE").doesNotContain("BG-SOF-01");
        assertThat(page.error("draft:floorNumbers")).contains("from 4 to 60");
        assertThat(page.said()).contains("4 places need another look");
        assertThat(page.field("draft:perPerson").inputValue()).isEqualTo("9");
        assertThat(page.field("draft:rows:1:lt").inputValue()).isEqualTo("Grafikai žinomi laiku");
        Axe.check(page.page());
    }

    @Test
    void R1_3_a_change_by_somebody_else_is_told(Browser browser) {
        var pulse = OpenPulse.drafted("stale");
        var page = open(browser, ONE + pulse.code());
        page.field("draft:name-en").fill("Mine");
        pulse.changed();
        page.press("Save the draft");
        assertThat(page.said()).contains("Somebody else changed");
        assertThat(page.field("draft:name-en").inputValue()).isEqualTo("Mine");
    }

    @Test
    void R2_1_from_the_draft_to_the_closed_wave_by_the_keyboard(Browser browser) {
        var page = open(browser, ONE + OpenPulse.drafted("run").code());
        page.addItem();
        page.field("draft:rows:3:en").fill("I know who decides");
        page.field("draft:rows:3:bg").fill("Знам кой решава");
        page.field("draft:rows:3:lt").fill("Žinau, kas sprendžia");
        page.up("item");
        page.confirm("Start the programme", "Start it");
        assertThat(page.said()).contains("I know who decides").contains("The next wave opens on");
        page.confirm("Open a wave now", "Open it");
        assertThat(page.said()).contains("Wave 1, open until").contains("people invited");
        assertThat(page.said().toLowerCase()).doesNotContain("have answered");
        Axe.check(page.page());
        page.confirm("Close the wave now", "Close it");
        assertThat(page.said()).contains("Wave 1, closed on");
        page.confirm("End the programme", "End it");
        assertThat(page.said()).contains("the results stay");
        page.field("copy:other").fill("copy-" + Long.toString(System.nanoTime(), 36));
        page.field("copy:day").fill("2031-03-03");
        page.press("Copy");
        assertThat(page.field("draft:rows:2:en").inputValue()).isEqualTo("I know who decides");
    }

    @Test
    void R1_5_the_preview_says_what_can_never_be_shown(Browser browser) {
        var page = open(browser, ONE + OpenPulse.drafted("seen").code());
        page.field("draft:floorNumbers").fill("60");
        page.press("See what could be shown");
        assertThat(page.said()).contains("Figures of 0 of 1 store and 0 of");
        page.page().getByText("Unit by unit").click();
        assertThat(page.page().locator("table.board").innerText())
                .contains("store BG-SOF-01")
                .contains("never shown");
        Axe.check(page.page());
    }

    @Test
    void R4_4_a_wrong_file_is_told_by_line_and_column(Browser browser) {
        var page = open(browser, ONE + OpenPulse.drafted("file").code());
        page.upload("month,store,team,question,score\n2026-05,NO-STORE,,rotas,9\n");
        assertThat(page.said())
                .contains("Nothing was taken: 2 places are wrong")
                .contains("Line 2, store")
                .contains("Line 2, score");
        page.upload("month,store,team,question,score\n2026-05,BG-SOF-01,,rotas,4\n");
        assertThat(page.said()).contains("Wave 1, taken from another tool, May 2026");
    }

    @Test
    void R1_1_the_planner_speaks_lithuanian(Browser browser) {
        var page = open(browser.reading("lt"), ALL);
        assertThat(page.said()).contains("Kurti juodraštį");
        page = open(browser, ONE + OpenPulse.drafted("lt").code());
        assertThat(page.heading()).isEqualTo("Kaip sekasi");
        assertThat(page.said()).contains("Ką daugiausia būtų galima matyti").contains("juodraštis");
    }

    @Test
    void R2_1_a_long_row_of_waves_begins_with_the_latest(Browser browser) {
        var page = open(browser, ONE + "team-pulse").page();
        var lists = page.locator("section[aria-labelledby=waves] ol");
        assertThat(lists.first().locator("li").count()).isEqualTo(6);
        assertThat(lists.last().locator("li").last().isVisible()).isFalse();
        page.getByText("earlier waves").click();
        assertThat(lists.last().locator("li").last().innerText()).startsWith("Wave 1,");
    }
}
