package aidas.idea.trial.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** The report of the demo's trials, and the plan of another one as HR tries it. */
@InBrowser
class TrialPageIT {

    private static int demo(String state) {
        return Api.as("elena")
                .get("/api/v1/idea-trials")
                .array()
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(trial -> trial.getString("state").equals(state))
                .filter(trial -> trial.getJsonArray("candidates").size() > 30)
                .findFirst()
                .orElseThrow()
                .getInt("id");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
        page.waitForLoadState();
    }

    @Test
    void R5_3_everybody_reads_what_became_of_a_trial(Browser browser) {
        var page = browser.as("elena").reading("en").open("/idea/trial.xhtml?id=" + demo("over"));
        assertThat(page.locator("h1").innerText()).isEqualTo("The trial helped");
        var report = page.locator("main").innerText();
        assertThat(report)
                .contains("It helped: NPS of the 8 stores moved by")
                .contains("against 24 stores like them (95 %:")
                .contains("The stores were drawn by lot.")
                .contains("no more than chance")
                .contains("they are what they were")
                .doesNotContain("Which store was set against which");
        Axe.check(page);
    }

    @Test
    void R5_5_the_report_is_taken_along_as_a_pdf_and_stores_stand_by_name(Browser browser) {
        var page = browser.as("elena").reading("en").open("/idea/trial.xhtml?id=" + demo("over"));
        var first = page.locator("dd .chip").first();
        assertThat(first.innerText().replace(first.locator("small").innerText(), "").strip())
                .isNotEmpty();
        var link =
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Report as PDF"));
        assertThat(page.waitForDownload(link::click).suggestedFilename())
                .isEqualTo("trial-" + demo("over") + ".pdf");
    }

    @Test
    void R5_3_it_is_told_in_lithuanian(Browser browser) {
        var page = browser.as("mira").reading("lt").open("/idea/trial.xhtml?id=" + demo("over"));
        assertThat(page.locator("h1").innerText()).isEqualTo("Bandymas padėjo");
        assertThat(page.locator("main").innerText()).contains("Parduotuvės ištrauktos burtais");
    }

    @Test
    void R5_3_what_comes_is_told_in_bulgarian(Browser browser) {
        var page = browser.as("elena").reading("bg").open("/idea/trial.xhtml?id=" + demo("coming"));
        assertThat(page.locator("main").innerText()).contains("Ефектът се показва");
    }

    @Test
    void R5_3_hr_reads_the_stores_by_name(Browser browser) {
        var page =
                browser.as("harriet")
                        .reading("en")
                        .open("/idea/trial.xhtml?id=" + demo("over") + "&stores=true");
        assertThat(page.locator("main").innerText()).contains("Which store was set against which");
        assertThat(page.locator("#sets ~ table tbody tr").count()).isEqualTo(8);
    }

    @Test
    void R5_4_hr_asks_what_a_plan_can_find(Browser browser) {
        var idea = Api.as("elena").get("/api/v1/idea-trials/" + demo("over")).json().getInt("idea");
        var page = browser.as("harriet").reading("en").open("/idea/trial-plan.xhtml?idea=" + idea);
        var start = LocalDate.now(ZoneOffset.UTC).plusDays(20).toString();
        page.locator("[id='plan:start']").fill(start);
        page.locator("[id='plan:worth']").fill("5");
        press(page, "What can this find?");
        assertThat(page.locator("main").innerText()).contains("At least four, and at most half");
        page.locator("[id='plan:number']").fill("8");
        press(page, "What can this find?");
        assertThat(page.locator("main").innerText())
                .contains("stores have enough answers")
                .contains("8 stores find an effect of");
        press(page, "Keep the plan");
        assertThat(page.locator("body").innerText()).contains("This idea cannot be tried now");
        Axe.check(page);
    }
}
