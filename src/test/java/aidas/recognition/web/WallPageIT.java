package aidas.recognition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.testbed.Api;
import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import aidas.testbed.Pages;
import aidas.testbed.Testbed;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@InBrowser
class WallPageIT {

    private static final String KUDOS = "/api/v1/kudos";

    private static String give(String to, String words) {
        var answer =
                Api.as("mira")
                        .post(
                                KUDOS,
                                """
                                {"to":["%s"],"value":"say-it","reach":"company","message":"%s"}
                                """
                                        .formatted(to, words));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.header("Location").replaceFirst(".*/", "");
    }

    private static String unique() {
        return "unique" + Long.toString(System.nanoTime(), 36);
    }

    @Test
    void R4_2_an_address_with_odd_signs_is_answered(Browser browser) {
        for (var odd : new String[] {"person=%00", "store=%00", "q=%E2%91%B4", "q=%CC%81"}) {
            var wall = new ThanksView(browser.as("elena").open("/recognition/wall.xhtml?" + odd));
            assertThat(wall.heading()).isEqualTo("What colleagues thank each other for");
        }
        var thank = new ThanksView(browser.as("elena").open("/recognition/thank.xhtml?to=%00"));
        assertThat(thank.heading()).isEqualTo("Say what somebody did");
    }

    @Test
    void R4_1_an_employee_reads_words_first_then_who_and_for_what(Browser browser) {
        var wall = new ThanksView(browser.as("elena").open("/recognition/wall.xhtml"));
        assertThat(wall.cards().count()).isEqualTo(20);
        assertThat(wall.cards().first().innerText()).contains(" to ", "for ");
        wall.follow("Show earlier ones");
        assertThat(wall.cards().count()).isEqualTo(20);
        assertThat(wall.page().url()).contains("before=");
        wall.follow("Back to the newest");
        assertThat(wall.page().url()).doesNotContain("before=");
    }

    @Test
    void R4_2_it_is_searched_and_narrowed_by_its_address(Browser browser) {
        var word = unique();
        var id = give("E1001", "You said it first and kindly: " + word);
        var wall =
                new ThanksView(
                        browser.as("jonas")
                                .open(
                                        "/recognition/wall.xhtml?q="
                                                + word.toUpperCase(Locale.ROOT)));
        assertThat(wall.cards().count()).isEqualTo(1);
        wall.follow("Elena Dimitrova");
        assertThat(wall.said()).contains("Given by or to Elena Dimitrova");
        wall.page().navigate(Testbed.get().url() + "/recognition/wall.xhtml?q=no" + word);
        assertThat(wall.said()).contains("Nothing fits this search.");
        Axe.check(wall.page());
        Api.as("mira").delete(KUDOS + "/" + id);
    }

    @Test
    void R10_1_a_new_one_appears_on_an_open_wall_and_goes_when_taken_back(Browser browser) {
        var wall = new ThanksView(browser.as("jonas").open("/recognition/wall.xhtml"));
        assertThat(wall.live()).isTrue();
        var word = unique();
        var id = give("E1001", "You said it first and kindly: " + word);
        var card = wall.page().locator("#wall > li[data-id='" + id + "']");
        card.waitFor();
        assertThat(card.innerText()).contains(word);
        assertThat(wall.said()).contains("Something new is at the top.");
        Axe.check(wall.page());
        Api.as("mira").delete(KUDOS + "/" + id);
        card.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    @Test
    void R10_1_without_a_line_a_link_shows_new_ones(Browser browser) {
        var page = browser.as("elena").page();
        page.routeWebSocket("**/live/wall", line -> line.close());
        var wall = new ThanksView(browser.open("/recognition/wall.xhtml"));
        wall.page().getByText("Show new ones").waitFor();
        wall.follow("Show new ones");
        assertThat(wall.cards().count()).isEqualTo(20);
    }

    private static WebSocket listen(String origin, String cookies) {
        var address = Testbed.get().url().replaceFirst("^http", "ws") + "/live/wall";
        return HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .header("Origin", origin)
                .header("Cookie", cookies)
                .buildAsync(URI.create(address), new WebSocket.Listener() {})
                .join();
    }

    @Test
    void R10_3_nobody_listens_without_a_login() {
        assertThatThrownBy(() -> listen(Testbed.get().url(), "JSESSIONID=none"))
                .isInstanceOf(CompletionException.class);
    }

    @Test
    void R10_3_a_page_of_another_site_does_not_listen(Browser browser) {
        var page = browser.as("elena").open("/recognition/wall.xhtml");
        var cookies =
                page.context().cookies(Testbed.get().url()).stream()
                        .map(each -> each.name + "=" + each.value)
                        .collect(Collectors.joining("; "));
        assertThatThrownBy(() -> listen("https://elsewhere.example", cookies))
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        WebSocketHandshakeException.class,
                        refused ->
                                assertThat(refused.getResponse().statusCode()).isBetween(400, 499));
        listen(Testbed.get().url(), cookies).abort();
    }

    @Test
    void R5_1_who_has_not_said_is_asked_once(Browser browser) {
        var wall = new ThanksView(browser.as("jonas").open("/recognition/wall.xhtml"));
        if (wall.said().contains("May thanks for you stand on the wall?")) {
            wall.press("No, keep them private");
            assertThat(wall.page().locator("body").innerText())
                    .contains("No thank-you for you stands");
        }
        assertThat(wall.said()).doesNotContain("May thanks for you stand on the wall?");
        wall.page().navigate(Testbed.get().url() + "/privacy/viewers.xhtml");
        assertThat(wall.page().getByLabel("Thanks for me may stand on the wall").isChecked())
                .isFalse();
    }

    @Test
    void R4_3_owner_and_administrator_have_no_wall() {
        for (var login : new String[] {"olga", "adam", "dora"}) {
            assertThat(Pages.as(login).get("/recognition/wall.xhtml").status()).isEqualTo(403);
        }
        assertThat(Pages.as("harriet").get("/recognition/wall.xhtml").status()).isEqualTo(200);
    }
}
