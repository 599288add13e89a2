package aidas.idea.review.web;

import static aidas.idea.review.rest.HandlingOverHttp.at;
import static aidas.idea.review.rest.HandlingOverHttp.sent;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

@InBrowser
class IdeaPipelinePageIT {

    private static final String PIPELINE = "/idea/pipeline.xhtml";

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static String column(Page page, String stage) {
        return page.locator("[data-stage=" + stage + "]").innerText();
    }

    /** Straight across to the column beside, which is as tall. */
    private static void drag(Page page, Locator card) {
        card.scrollIntoViewIfNeeded();
        var from = card.boundingBox();
        var to = page.locator("[data-stage=review]").boundingBox();
        page.mouse().move(from.x + from.width / 2, from.y + 4);
        page.mouse().down();
        page.mouse().move(to.x + to.width / 2, from.y + 4, new Mouse.MoveOptions().setSteps(10));
        page.mouse().up();
    }

    /** In a title of its own, so that its card is found among others. */
    private static String title(String words) {
        return words + " " + Long.toString(System.nanoTime(), 36);
    }

    @Test
    void R7_1_the_keyboard_moves_a_card_and_it_is_told(Browser browser) {
        var title = title("Bags beside the till");
        sent("elena", title);
        var page = browser.as("harriet").open(PIPELINE);
        assertThat(column(page, "submitted")).contains(title);
        var move = button(page, "Take under review: " + title);
        move.focus();
        page.keyboard().press("Enter");
        page.waitForCondition(
                () -> page.locator("body").innerText().contains("“" + title + "”: Under review"));
        assertThat(column(page, "review")).contains(title, "needs: somebody who answers for it");
        Axe.check(page);
    }

    @Test
    void R1_5_the_pipeline_comes_as_a_table_too(Browser browser) throws IOException {
        var title = title("=Sell by weight");
        sent("elena", title);
        var page = browser.as("harriet").open(PIPELINE);
        var file = page.waitForDownload(() -> page.getByText("Download as a table").click());
        assertThat(file.suggestedFilename()).isEqualTo("ideas.csv");
        assertThat(Files.readString(file.path()))
                .startsWith("\uFEFFid,stage,kind,language,title,")
                .contains(",submitted,")
                .contains("'" + title);
    }

    @Test
    void R7_1_dragging_a_card_presses_its_button(Browser browser) {
        var title = title("Two queues instead of four");
        sent("elena", title);
        var page = browser.as("harriet").open(PIPELINE);
        drag(page, page.locator(".idea-card", new Page.LocatorOptions().setHasText(title)));
        page.waitForLoadState();
        page.waitForCondition(() -> column(page, "review").contains(title));
    }

    @Test
    void R7_2_a_lead_scores_what_hr_gave_and_reads_what_is_missing(Browser browser) {
        var title = title("A bench at the lift");
        long id = sent("elena", title);
        Api.as("harriet").put(at(id) + "/owner", "{\"employee\":\"E1002\"}");
        var page = browser.onPhone().as("mira").open("/idea/review.xhtml?id=" + id);
        assertThat(page.locator("main").innerText()).contains(title, "Mira Stoyanova");
        button(page, "Save my scorecard").click();
        page.waitForLoadState();
        assertThat(page.locator("main").innerText()).contains("A number from 0.5 to 1000.");
        Axe.check(page);
        page.getByLabel("Impact").selectOption("2.0");
        page.getByLabel("Confidence").selectOption("80");
        page.getByLabel("Effort in person-days").fill("2,5");
        button(page, "Save my scorecard").click();
        page.waitForLoadState();
        assertThat(page.locator("main").innerText()).contains("1 scorecard");
        button(page, "Count the reach").click();
        page.waitForLoadState();
        assertThat(page.locator("main").innerText())
                .contains("in all stores", "÷ 2.5 person-days", "(1 scorecard)");
    }

    @Test
    void R7_2_hr_declines_with_a_reason_that_the_author_reads(Browser browser) {
        long id = sent("elena", title("Shorter receipts"));
        var page = browser.as("harriet").open("/idea/review.xhtml?id=" + id + "&to=declined");
        button(page, "Move it").click();
        page.waitForLoadState();
        assertThat(page.locator("main").innerText()).contains("10 to 1,000 characters");
        page.getByLabel("Reason", new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill("The tax office asks for every line.");
        button(page, "Move it").click();
        page.waitForLoadState();
        assertThat(Api.as("elena").get("/api/v1/ideas/" + id + "/story").body())
                .contains("The tax office asks for every line.");
    }

    @Test
    void R7_2_hr_reads_the_gates_and_what_is_wrong_stands_at_its_field(Browser browser) {
        var page = browser.as("harriet").open("/idea/gates.xhtml");
        page.getByLabel("Scorecards").nth(1).fill("9");
        button(page, "Save").click();
        page.waitForLoadState();
        assertThat(page.locator("main").innerText()).contains("0 to 5.");
        Axe.check(page);
    }
}
