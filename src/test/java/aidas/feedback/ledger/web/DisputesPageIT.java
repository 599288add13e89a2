package aidas.feedback.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.feedback.ledger.rest.Said;
import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import aidas.testbed.Pages;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Deciders see what waits, with the evidence at hand. */
@InBrowser
class DisputesPageIT {

    private static final String ONE = "/feedback/disputes.xhtml?id=";

    @Test
    void R3_7_a_decision_needs_its_grounds_and_then_moves_the_credit(Browser browser) {
        var said = Said.about("[\"E1001\"]");
        long id = said.raisedBy("elena", ",\"proposed\":\"E1003\"");
        var page = browser.as("mira").open(ONE + id);
        assertThat(page.locator("aside").innerText())
                .contains("Elena Dimitrova (E1001)", "On the roster on 5 June 2025");
        assertThat(page.getByLabel("Who gets the credit?").inputValue()).isEqualTo("E1003");

        decide(page);
        page.getByText("Please write 10 to 1,000 characters.").waitFor();
        Axe.check(page);

        page.getByLabel("Grounds").fill("The roster of that day shows it");
        decide(page);
        page.getByText("Decided. Credits and figures follow it now.").first().waitFor();
        var credit = said.trail().getJsonArray("credits").getJsonObject(0);
        assertThat(credit.getJsonObject("employee").getString("number")).isEqualTo("E1003");
    }

    @Test
    void R3_6_those_the_reader_may_not_decide_say_why(Browser browser) {
        long id = Said.about("[\"E1003\"]").raisedBy("mira", ",\"employee\":\"E1003\"");
        var page = browser.as("mira").open(ONE + id);
        page.getByText("You raised this, so somebody else decides.").waitFor();
        assertThat(page.getByLabel("Grounds").count()).isZero();
        Axe.check(page);
        assertThat(Pages.as("jonas").get(ONE + id).status()).isEqualTo(404);
    }

    @Test
    void R3_7_who_decides_too_late_is_told(Browser browser) {
        long id = Said.about("[\"E1001\"]").raisedBy("elena", "");
        var page = browser.as("mira").open(ONE + id);
        Said.decidedBy("harriet", id, "rejected", "");
        page.getByLabel("Decision").selectOption("nobody");
        page.getByLabel("Grounds").fill("The roster of that day shows it");
        decide(page);
        page.getByText("Not saved: somebody decided it meanwhile").waitFor();
    }

    @Test
    void R3_9_what_was_decided_is_found_and_downloaded(Browser browser) {
        long id = Said.about("[\"E1001\"]").raisedBy("elena", "");
        Said.decidedBy("mira", id, "rejected", "");
        var page = browser.as("harriet").open("/feedback/disputes.xhtml?view=history&q=elena");
        page.getByText("Dispute " + id + ": Elena Dimitrova").waitFor();
        Axe.check(page);
        var file = Pages.as("harriet").get("/feedback/disputes.xhtml?view=history&export=csv");
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.body()).contains(id + ",rejected,BG-SOF-01");
    }

    @Test
    void R3_9_the_way_there_says_how_many_wait(Browser browser) {
        Said.about("[\"E1001\"]").raisedBy("elena", "");
        var page = browser.as("harriet").onPhone().open("/feedback/disputes.xhtml");
        assertThat(page.locator("nav a[aria-current]").first().innerText()).containsPattern("\\d+");
        Axe.check(page);
    }

    @Test
    void R4_1_error_rates_come_with_n_and_interval(Browser browser) {
        var page = browser.as("mira").open("/feedback/disputes.xhtml?view=rates");
        assertThat(page.locator("table").innerText()).contains("Named by the sender", "n ", " to ");
        Axe.check(page);
    }

    private static void decide(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Decide").setExact(true))
                .press("Enter");
    }
}
