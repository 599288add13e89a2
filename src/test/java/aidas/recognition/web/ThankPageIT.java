package aidas.recognition.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

@InBrowser
class ThankPageIT {

    private static final String THANK = "/recognition/thank.xhtml";
    private static final String WORDS = "You kept the till running while the lamp was mended.";

    private static void takeBack(String login, String id) {
        assertThat(Api.as(login).delete("/api/v1/kudos/" + id).status()).isEqualTo(204);
    }

    @Test
    void R1_1_a_colleague_is_found_thanked_and_told(Browser browser) {
        var page = new ThanksView(browser.as("elena").open(THANK));
        page.choose("mira", "Mira Stoyanova · Vitosha 48");
        page.write("We carry it together", WORDS);
        Axe.check(page.page());
        page.press("Send thanks");
        page.page().waitForURL(url -> url.contains("kudos.xhtml"));
        assertThat(page.heading()).isEqualTo("Thanks sent");
        assertThat(page.said()).contains(WORDS, "Mira Stoyanova");
        Axe.check(page.page());
        var id = page.id();
        var today = new ThanksView(browser.page());
        assertThat(today.said()).contains("Take it back");
        takeBack("elena", id);
    }

    @Test
    void R1_1_what_is_missing_is_said_at_its_field_and_what_was_typed_stays(Browser browser) {
        var page = new ThanksView(browser.as("elena").open(THANK));
        page.page().getByLabel("What did they do?").fill("Too short");
        page.press("Send thanks");
        assertThat(page.said())
                .contains(
                        "Choose 1 to 10 colleagues",
                        "Choose the value it is about.",
                        "Write 20 to 500 characters.");
        assertThat(page.page().getByLabel("What did they do?").inputValue()).isEqualTo("Too short");
        Axe.check(page.page());
    }

    @Test
    void R1_3_within_ten_minutes_it_is_changed_and_then_taken_back(Browser browser) {
        var page = new ThanksView(browser.as("elena").open(THANK + "?to=E1002"));
        assertThat(page.page().getByLabel("Mira Stoyanova · Vitosha 48").isChecked()).isTrue();
        page.write("I make it mine", WORDS);
        page.press("Send thanks");
        page.page().getByText("Change it", new Page.GetByTextOptions().setExact(true)).click();
        page.page().getByLabel("What did they do?").fill(WORDS + " Twice.");
        page.press("Save");
        assertThat(page.said()).contains("Twice.", "changed within ten minutes");
        page.press("Take it back");
        assertThat(page.page().url()).contains("wall.xhtml");
        assertThat(page.said()).doesNotContain("Twice.");
    }

    @Test
    void R2_1_the_way_from_own_feedback_brings_the_customers_words(Browser browser) {
        var page = new ThanksView(browser.as("elena").open("/feedback/mine.xhtml"));
        page.follow("Thank or share this");
        assertThat(page.said()).contains("The customer’s words you quote");
        assertThat(page.page().locator("aside blockquote").count()).isEqualTo(1);
        Axe.check(page.page());
    }

    @Test
    void R8_1_one_click_puts_own_praise_on_the_wall(Browser browser) {
        var answers =
                Api.as("elena").get("/api/v1/me/feedback?size=100").json().getJsonArray("answers");
        for (var answer : answers.getValuesAs(JsonObject.class)) {
            if (!answer.getString("band").equals("favourable") || !answer.containsKey("comment")) {
                continue;
            }
            var page =
                    new ThanksView(
                            browser.as("elena").open(THANK + "?answer=" + answer.getInt("id")));
            if (page.said().contains("Put them on the wall")) {
                page.press("Put them on the wall");
                assertThat(page.said()).contains("A customer praises Elena Dimitrova");
                page.press("Take the words down");
                assertThat(page.page().url()).contains("wall.xhtml");
                return;
            }
        }
        throw new AssertionError("no customer of elena agreed to be quoted");
    }

    @Test
    void R8_3_a_lead_reads_who_was_not_thanked_and_thanks(Browser browser) {
        var page =
                new ThanksView(browser.as("mira").open("/recognition/team.xhtml?store=BG-SOF-01"));
        assertThat(page.heading()).isEqualTo("Who was not thanked for 60 days");
        assertThat(page.page().locator("main .waiting").innerText()).doesNotContainPattern("\\d");
        Axe.check(page.page());
    }

    @Test
    void R8_4_today_tells_who_thanked_until_it_is_read(Browser browser) {
        var given =
                Api.as("mira")
                        .post(
                                "/api/v1/kudos",
                                """
                                {"to":["E1001"],"value":"say-it","reach":"store","message":"%s"}
                                """
                                        .formatted(WORDS));
        var id = given.header("Location").replaceFirst(".*/", "");
        var page = new ThanksView(browser.as("elena").open("/home/employee.xhtml"));
        page.page().locator("a[href$='kudos.xhtml?id=" + id + "']").click();
        page.page().waitForLoadState();
        assertThat(page.heading()).isEqualTo("Mira Stoyanova thanks Elena Dimitrova");
        page.press("Glad to read this");
        assertThat(page.said()).contains("Elena Dimitrova");
        page.page().getByLabel("Your reply").fill("It was a good evening.");
        page.press("Reply");
        assertThat(page.said()).contains("It was a good evening.");
        Axe.check(page.page());
        browser.open("/home/employee.xhtml");
        assertThat(page.page().locator("a[href$='kudos.xhtml?id=" + id + "']").count()).isZero();
        takeBack("mira", id);
    }

    @Test
    void R10_4_a_thank_you_is_given_without_a_mouse(Browser browser) {
        var page = new ThanksView(browser.as("elena").open(THANK + "?to=E1002"));
        page.tabTo("We carry it together");
        page.page().keyboard().press("Space");
        page.tabTo("What did they do?");
        page.page().keyboard().type(WORDS);
        page.tabTo("Send thanks");
        page.page().keyboard().press("Enter");
        page.page().waitForURL(url -> url.contains("kudos.xhtml"));
        assertThat(page.heading()).isEqualTo("Thanks sent");
        takeBack("elena", page.id());
    }
}
