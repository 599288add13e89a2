package aidas.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import aidas.testbed.Testbed;
import org.junit.jupiter.api.Test;

@InBrowser
class SecurityHeadersIT {

    private static final String SHEET = "/jakarta.faces.resource/aidas.css.xhtml?ln=aidas";

    @Test
    void R3_1_a_page_runs_only_scripts_with_its_nonce_and_appears_in_no_frame(Browser browser) {
        var page = browser.as("dora").open("/privacy/audit.xhtml");
        var first = page.reload();
        var policy = first.headerValue("content-security-policy");
        assertThat(policy)
                .containsPattern("script-src 'self' 'nonce-[^']{16,}'")
                .contains("frame-ancestors 'none'", "style-src 'self';");
        assertThat(page.reload().headerValue("content-security-policy")).isNotEqualTo(policy);
    }

    @Test
    void R3_2_a_page_is_kept_nowhere(Browser browser) {
        var page = browser.as("dora").open("/privacy/audit.xhtml");
        assertThat(page.reload().headerValue("cache-control")).contains("no-store");
    }

    @Test
    void R3_2_a_resource_is_kept_for_a_year_under_an_address_of_its_own(Browser browser) {
        var page = browser.as("dora").open("/privacy/audit.xhtml");
        var sheet = page.locator("link[href*='aidas.css']").getAttribute("href");
        assertThat(sheet).containsPattern("[?&]v=[0-9a-f]+");
        var answer = page.request().get(Testbed.get().url() + SHEET);
        assertThat(answer.headers().get("cache-control")).contains("max-age=31536000");
    }

    @Test
    void R3_1_data_runs_nothing() {
        var answer = Api.anonymous().get("/api/v1/openapi");
        assertThat(answer.header("Content-Security-Policy")).isEqualTo(ContentPolicy.FOR_DATA);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }
}
