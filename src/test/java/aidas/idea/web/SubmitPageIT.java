package aidas.idea.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import org.junit.jupiter.api.Test;

@InBrowser
class SubmitPageIT extends WrittenOnPages {

    private static final String PAGE = "/idea/submit.xhtml";

    @Test
    void R9_1_what_is_typed_on_a_phone_is_there_after_a_way_back_and_then_sent(Browser browser) {
        var page = open(browser.onPhone(), "elena", PAGE);
        assertThat(page.fits()).isTrue();
        page.title("A bell at the counter " + word);
        page.page().navigate(page.page().url().replaceFirst("submit.*", "board.xhtml"));
        page.page().goBack();
        assertThat(page.page().getByLabel("Title").inputValue()).contains(word);
        page.press("Send");
        assertThat(page.said()).contains("Write 20 to 4,000 characters.");
        Axe.check(page.page());
        page.text();
        page.send();
        assertThat(page.heading()).startsWith("Sent. You get an answer by");
        assertThat(page.said()).contains(word, IdeasView.TEXT);
        assertThat(page.fits()).isTrue();
        Axe.check(page.page());
    }

    @Test
    void R9_2_ideas_that_say_the_like_appear_while_it_is_typed(Browser browser) {
        var title = "Fold the %s boxes at night".formatted(word);
        sent(browser, "elena", title);
        var page = open(browser, "jonas", PAGE);
        page.page().getByLabel("Title").fill("Fold %s boxes at night".formatted(word));
        page.page().getByText("Ideas like this").waitFor();
        assertThat(page.page().locator(".alike").innerText()).contains(title);
    }

    @Test
    void R9_3_without_a_name_the_code_is_shown_once_and_claims_it_later(Browser browser) {
        var page = open(browser, "elena", PAGE);
        page.title("Silent till " + word);
        page.text();
        page.page().getByLabel("Without my name").check();
        assertThat(page.said()).contains("You get a code once");
        page.send();
        assertThat(page.said()).contains("Nothing connects it with you but the code.");
        var code = page.page().locator("#claim-code").innerText();
        page.page().reload();
        assertThat(page.page().locator("#claim-code").count()).isZero();
        assertThat(page.said()).contains("Its author has not given a name.");
        page.follow("Was it yours? Take credit with your code");
        page.fill("Code", "no such code");
        page.press("It is mine");
        assertThat(page.said()).contains("This code fits no idea.");
        page.fill("Code", code);
        page.press("It is mine");
        assertThat(page.said()).contains("It is yours now.", "Elena Dimitrova");
    }

    @Test
    void R9_7_drafts_stand_with_what_was_sent_and_are_thrown_away(Browser browser) {
        var page = open(browser, "elena", PAGE);
        page.title("Later " + word);
        page.press("Keep as a draft");
        assertThat(page.said()).contains("The draft is kept.", "Later " + word);
        Axe.check(page.page());
        page.follow("Go on writing “Later " + word + "”");
        assertThat(page.page().getByLabel("Title").inputValue()).isEqualTo("Later " + word);
        page.press("Keep as a draft");
        page.press("Throw away the draft “Later " + word + "”");
        assertThat(page.said()).contains("The draft is thrown away.");
        assertThat(page.page().locator("main").innerText()).doesNotContain(word);
    }

    @Test
    void R9_1_the_pages_speak_bulgarian_and_lithuanian(Browser browser) {
        var page = open(browser.onPhone().reading("bg"), "elena", PAGE);
        assertThat(page.heading()).isEqualTo("Какво бихте подобрили?");
        assertThat(page.fits()).isTrue();
        var board = open(browser.reading("lt"), "mira", "/idea/board.xhtml");
        assertThat(board.heading()).isEqualTo("Ką kolegos darytų geriau");
        assertThat(board.fits()).isTrue();
    }
}
