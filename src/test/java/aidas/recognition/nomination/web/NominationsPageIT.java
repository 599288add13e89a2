package aidas.recognition.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import org.junit.jupiter.api.Test;

@InBrowser
class NominationsPageIT extends OpenCallOnPages {

    @Test
    void R6_1_a_draft_is_kept_and_sent_from_the_same_form(Browser browser) {
        call();
        var page = open(browser, "elena", PAGE);
        page.follow("Nominate for “" + name + "”");
        page.press("Send");
        assertThat(page.said()).contains("Choose a colleague who works here today, not yourself.");
        Axe.check(page.page());
        page.choose("mira", "Mira Stoyanova · Vitosha 48");
        page.fill("What did they do, and what came of it?", "Later.");
        page.press("Keep as a draft");
        assertThat(page.page().locator("body").innerText()).contains("The draft is kept.");
        page.follow("Mira Stoyanova");
        assertThat(page.said()).contains("Only you see it until you send it.", "Later.");
        page.follow("Go on writing");
        page.press("Send");
        assertThat(page.said()).contains("Write 30 to 2,000 characters.", "Choose the value");
        page.check("We carry it together");
        page.fill("What did they do, and what came of it?", REASON);
        page.press("Send");
        page.page().waitForURL(url -> url.contains("nomination.xhtml"));
        assertThat(page.heading()).isEqualTo("Sent. Two people read it now");
        assertThat(page.said()).contains(REASON, "Step 1 of 2");
        Axe.check(page.page());
        page.page().getByText("Take it back").first().click();
        page.press("Yes, take it back");
        assertThat(page.said()).contains("Taken back on");
    }

    @Test
    void R6_2_a_nomination_is_written_with_the_keyboard_alone(Browser browser) {
        call();
        var page = open(browser, "elena", PAGE + "?call=" + code);
        page.tabTo("Find by name, in any store");
        page.page().keyboard().type("Mira Stoyanova");
        page.tabTo("Find");
        page.page().keyboard().press("Enter");
        page.page()
                .waitForCondition(
                        () ->
                                (boolean)
                                        page.page()
                                                .evaluate("() => PrimeFaces.ajax.Queue.isEmpty()"));
        page.page().getByLabel("Mira Stoyanova · Vitosha 48").waitFor();
        page.tabTo("Mira Stoyanova");
        page.page().keyboard().press("Space");
        page.tabTo("What did they do, and what came of it?");
        page.page().keyboard().type("Later.");
        page.tabTo("Keep as a draft");
        page.page().keyboard().press("Enter");
        page.page().waitForURL(url -> !url.contains("call="));
        assertThat(page.said()).contains("Mira Stoyanova", "draft");
    }

    @Test
    void R3_6_the_pages_speak_bulgarian_and_lithuanian(Browser browser) {
        call();
        sent("mira", "E2002");
        var queue = open(browser.reading("lt"), "mira", "/recognition/nominations-decide.xhtml");
        assertThat(queue.said()).contains("Pirmiausia kolegos parduotuvės vadovas");
        queue.page().navigate(queue.page().url().replaceFirst("nominations-decide", "nominations"));
        assertThat(queue.said()).contains("Žvaigždė", "pirmas žingsnis");
    }

    @Test
    void R3_6_in_bulgarian_too(Browser browser) {
        call();
        var page = open(browser.onPhone().reading("bg"), "elena", PAGE + "?call=" + code);
        assertThat(page.heading()).isEqualTo("Звезда");
        assertThat(page.said()).contains("Какво направи този човек и какво излезе от това?");
        assertThat(page.fits()).isTrue();
    }
}
