package aidas.reward.web;

import static aidas.reward.rest.Offered.asking;
import static aidas.reward.rest.Offered.costing;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.reward.rest.Offered;
import aidas.testbed.Api;
import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A lead says yes or no, HR hands over. */
@InBrowser
class RewardApprovalsPageIT {

    private static final String MINE = "/api/v1/me/redemptions";

    private static long asked(String code) {
        var answer = Api.as("elena").post(MINE, asking(code, code));
        return answer.json().getJsonNumber("id").longValue();
    }

    private static String state(long id) {
        return Api.as("elena").get(MINE + "/" + id).json().getString("state");
    }

    private static Locator row(Page page, String code) {
        return page.locator("ol.list > li", new Page.LocatorOptions().setHasText(code));
    }

    private static void press(Page page, Locator row, String button) {
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button)).click();
        page.waitForLoadState();
    }

    @Test
    void R8_3_a_lead_approves(Browser browser) {
        var code = Offered.add("approve", costing(0).add("approver", "lead"));
        long id = asked(code);
        var page = browser.as("mira").reading("en").open("/reward/approvals.xhtml");
        assertThat(row(page, code).innerText())
                .contains("Elena Dimitrova", "The team lead decides");
        Axe.check(page);
        press(page, row(page, code), "Approve");
        assertThat(page.locator("body").innerText()).contains("Hand it over when it is time.");
        assertThat(state(id)).isEqualTo("approved");
        assertThat(row(page, code).innerText()).contains("Approved, to be handed over.");
    }

    @Test
    void R8_3_hr_hands_over_what_a_lead_approved(Browser browser) {
        var code = Offered.add("deliver", costing(0).add("approver", "lead"));
        long id = asked(code);
        Api.as("mira").post("/api/v1/redemptions/" + id + "/approval", "{}");
        var page = browser.as("harriet").reading("en").open("/reward/approvals.xhtml");
        press(page, row(page, code), "Handed over");
        assertThat(state(id)).isEqualTo("delivered");
        assertThat(row(page, code).count()).isZero();
    }

    @Test
    void R8_3_saying_no_takes_a_reason(Browser browser) {
        var code = Offered.add("decline", costing(0).add("approver", "lead"));
        long id = asked(code);
        var page =
                browser.as("mira").onPhone().reading("en").open("/reward/approvals.xhtml?id=" + id);
        var form = page.locator("[id='no']");
        press(page, form, "Decline");
        assertThat(page.locator("main").innerText()).contains("Say why, in 1 to 400 characters.");
        page.locator("[id='no:reason']").fill("Two of us are away that week.");
        press(page, form, "Decline");
        assertThat(state(id)).isEqualTo("declined");
        assertThat(Api.as("elena").get(MINE + "/" + id).json().getString("reason"))
                .isEqualTo("Two of us are away that week.");
    }
}
