package aidas.feedback.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.feedback.ledger.rest.Said;
import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import aidas.testbed.Pages;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** "This was not me", as an employee and a team lead say it. */
@InBrowser
class DisputePageIT {

    private static final String PAGE = "/feedback/dispute.xhtml?answer=";

    @Test
    void R3_2_an_employee_says_it_was_not_me_and_sees_what_becomes_of_it(Browser browser) {
        var said = Said.about("[\"E1001\"]");
        var page = browser.as("elena").open(PAGE + said.id());
        assertThat(page.locator("aside").innerText())
                .contains("You", "100%", "Named by the sender disputes-it", "explicit-1");

        page.getByLabel("What happened?").fill("short");
        button(page, "Send for a decision").press("Enter");
        page.getByText("Please write 10 to 1,000 characters.").waitFor();
        Axe.check(page);

        page.getByLabel("What happened?").fill("I had left at noon, ask Georgi");
        button(page, "Send for a decision").press("Enter");
        page.getByText("Waits for a decision by the team lead").waitFor();
        assertThat(page.getByText("I had left at noon, ask Georgi").count()).isOne();
        assertThat(button(page, "Send for a decision").count()).isZero();
        Axe.check(page);

        button(page, "Withdraw").click();
        page.getByText("Withdrawn by Elena Dimitrova").first().waitFor();
        assertThat(button(page, "Send for a decision").count()).isOne();
    }

    @Test
    void R3_9_the_one_it_is_about_reads_who_decided_and_why(Browser browser) {
        var said = Said.about("[\"E1001\"]");
        long id = said.raisedBy("elena", "");
        Said.decidedBy("mira", id, "nobody", "");
        var page = browser.as("elena").open(PAGE + said.id());
        assertThat(page.locator("main").innerText())
                .contains(
                        "Decided by Mira Stoyanova",
                        "credited to nobody",
                        "The roster of that day says so",
                        "Before");
        Axe.check(page);
    }

    @Test
    void R3_1_a_lead_disputes_a_credit_in_the_own_store(Browser browser) {
        var said = Said.about("[\"E1003\",\"E1004\"]");
        var page = browser.as("mira").onPhone().open(PAGE + said.id());
        assertThat(page.getByLabel("Whose credit is wrong?").locator("option").count())
                .isEqualTo(2);
        page.getByLabel("What happened?").fill("The till shows another person");
        button(page, "Send for a decision").click();
        page.getByText("Raised by Mira Stoyanova").waitFor();
        Axe.check(page);
    }

    @Test
    void R1_4_nobody_opens_an_answer_of_others_by_guessing() {
        long id = Said.about("[\"E1003\"]").id();
        assertThat(Pages.as("elena").get(PAGE + id).status()).isEqualTo(404);
        assertThat(Pages.as("jonas").get(PAGE + id).status()).isEqualTo(404);
        assertThat(Pages.as("mira").get(PAGE + id).status()).isEqualTo(200);
    }

    @Test
    void R3_9_disputes_that_concern_somebody_are_on_one_list(Browser browser) {
        Said.about("[\"E1001\"]").raisedBy("elena", "");
        var page = browser.as("elena").open("/feedback/dispute.xhtml");
        assertThat(page.locator("h1").innerText()).isEqualTo("Disputes that concern you");
        assertThat(page.locator("article.case").count()).isPositive();
        Axe.check(page);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
