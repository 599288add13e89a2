package aidas.outreach.place.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.feedback.rest.SetFixture;
import aidas.testbed.Api;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@InBrowser
class PosterDoorIT {

    private static final String PLACES = "/api/v1/stores/OPP-IT-1/places";

    @BeforeAll
    static void a_store() {
        SetFixture.roster(List.of(SetFixture.row("OPP-IT", "OPP-IT-1", "Europe/Vilnius", "")));
    }

    private static String path() {
        var body = "{\"kind\":\"poster\",\"label\":\"door\",\"language\":\"bg\"}";
        return Api.as("adam").post(PLACES, body).json().getString("path");
    }

    @Test
    void R2_1_a_code_leads_to_a_page_of_ones_own(Browser browser) {
        var page = browser.onPhone().open(path());
        assertThat(page.url()).contains("/s/");
        assertThat(page.getByRole(AriaRole.HEADING).first().textContent())
                .contains("Колко вероятно е да ни препоръчате");
        assertThat(page.context().cookies()).isEmpty();
    }

    @Test
    void R2_3_a_poster_gives_out_so_many_links_an_hour() {
        var path = path();
        int let = 0;
        for (int i = 0; i < 260; i++) {
            // small letters are the same poster
            var written = i % 2 == 0 ? path : "/p/" + path.substring(3).toLowerCase(Locale.ROOT);
            if (Api.anonymous().get(written).status() == 303) {
                let++;
            }
        }
        assertThat(let).isEqualTo(240);
        var refused = Api.anonymous().get(path);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isEqualTo("600");
    }

    @Test
    void R1_4_a_code_that_leads_nowhere_says_so() {
        var answer = Api.anonymous().get("/p/ABCDEFGHJK");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("leads nowhere");
        assertThat(answer.header("Content-Security-Policy")).contains("font-src 'self'");
        // whoever tries many waits; those who stand before a poster in the same network do not
        for (int i = 0; i < 30; i++) {
            Api.anonymous().get("/p/ABCDEFGHJK");
        }
        assertThat(Api.anonymous().get("/p/ABCDEFGHJK").status()).isEqualTo(429);
        assertThat(Api.anonymous().get(path()).status()).isEqualTo(303);
    }
}
