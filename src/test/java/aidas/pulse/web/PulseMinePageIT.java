package aidas.pulse.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.pulse.rest.OpenPulse;
import aidas.testbed.Api;
import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import aidas.testbed.Pages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InBrowser
class PulseMinePageIT {

    private static final String MINE = "/pulse/mine.xhtml";

    private OpenPulse pulse;

    @BeforeEach
    void an_open_wave() {
        pulse = OpenPulse.begin("page");
    }

    @AfterEach
    void the_wave_is_closed() {
        pulse.close();
    }

    private PulseMineView view(Browser browser) {
        return new PulseMineView(browser.page(), pulse.code());
    }

    @Test
    void R3_2_an_answer_from_the_login_to_the_box(Browser browser) {
        browser.onPhone().as("elena").open("/home/employee.xhtml");
        assertThat(browser.page().locator("main").innerText()).contains("open");
        browser.open(MINE);
        var page = view(browser);
        assertThat(page.whoCanSee()).contains("At least").contains("Your store");
        page.tap("enps", 9);
        page.tap("rotas", 4);
        page.write("The rotas come late.");
        Axe.check(browser.page());
        page.send();
        assertThat(page.sent()).contains("in the box").contains("code for replies");
        assertThat(page.secret()).matches("([a-z2-7]{4}-){6}[a-z2-7]{2}");
        Axe.check(browser.page());
        browser.open(MINE);
        assertThat(view(browser).status()).contains("was given out");
        assertThat(browser.open("/home/employee.xhtml").locator("main").innerText())
                .contains("open");
    }

    @Test
    void R3_1_a_shared_device_keeps_nothing(Browser browser) {
        browser.as("mira").open(MINE);
        var page = view(browser);
        page.tap("enps", 3);
        page.write("Too few people at noon.");
        page.share();
        page.send();
        assertThat(page.sent()).contains("code for replies").doesNotContain("keeps it");
        assertThat(browser.page().evaluate("localStorage.length")).isEqualTo(0);
    }

    @Test
    void R2_5_an_empty_answer_is_not_sent(Browser browser) {
        browser.as("elena").open(MINE);
        var page = view(browser);
        page.send();
        assertThat(page.status()).contains("at least one answer");
    }

    @Test
    void R3_1_only_a_page_of_the_session_has_something_signed() {
        assertThat(Pages.anonymous().get("/pulse/token").status()).isEqualTo(302);
        var answer = Pages.as("elena").post("/pulse/token", "{}");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(Api.anonymous().get("/pulse/reply.xhtml").status()).isEqualTo(200);
    }
}
