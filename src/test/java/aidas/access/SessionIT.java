package aidas.access;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import aidas.testbed.Testbed;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.Test;

@InBrowser
class SessionIT {

    private static final String PRIVATE = "/privacy/audit.xhtml";

    @Test
    void R3_1_a_session_known_before_the_login_is_worth_nothing_after_it(Browser browser) {
        var page = browser.page();
        page.navigate(Testbed.get().url() + PRIVATE);
        var planted = session(page);
        browser.as("dora").open(PRIVATE);
        assertThat(page.title()).contains("Audit");
        assertThat(session(page)).isNotEmpty().isNotEqualTo(planted);
        assertThat(httpOnlyAndSameSite(page)).isTrue();
    }

    @Test
    void R3_2_logging_out_ends_the_session_at_the_identity_provider_too(Browser browser) {
        var page = browser.as("dora").open(PRIVATE);
        page.navigate(Testbed.get().url() + "/logout");
        page.navigate(Testbed.get().url() + PRIVATE);
        assertThat(page.url()).startsWith(Testbed.get().realm());
        assertThat(page.locator("#password").isVisible()).isTrue();
    }

    @Test
    void R3_3_the_api_answers_401_and_never_redirects() {
        for (var api : new Api[] {Api.anonymous(), Api.withToken("no.such.token")}) {
            var answer = api.with("Accept", "*/*").get("/api/v1/me/figures");
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.header("Location")).isEmpty();
            assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
            assertThat(answer.json().getString("detail")).contains("bearer token");
        }
        assertThat(Api.withTokenForOthers("elena").get("/api/v1/me/figures").status())
                .isEqualTo(401);
    }

    private static String session(Page page) {
        return page.context().cookies(Testbed.get().url()).stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }

    private static boolean httpOnlyAndSameSite(Page page) {
        return page.context().cookies(Testbed.get().url()).stream().allMatch(SessionIT::isGuarded);
    }

    private static boolean isGuarded(Cookie cookie) {
        return cookie.httpOnly && cookie.sameSite != null;
    }
}
