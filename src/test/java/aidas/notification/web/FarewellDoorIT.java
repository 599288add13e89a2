package aidas.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import aidas.testbed.Pages;
import org.junit.jupiter.api.Test;

/** The public door that ends letters; what a right secret does stands in {@code FarewellIT}. */
@InBrowser
class FarewellDoorIT {

    private static final String NOWHERE = "/farewell/" + "A".repeat(43);

    @Test
    void R6_5_it_needs_no_login_and_an_address_that_is_none_says_so(Browser browser) {
        var answer = Pages.anonymous().get(NOWHERE, "lt");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Security-Policy")).contains("form-action 'self'");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Set-Cookie")).isNull();
        assertThat(answer.body()).contains("Šis adresas niekur neveda");
        assertThat(Pages.anonymous().get(NOWHERE + "?List-Unsubscribe=One-Click").status())
                .isEqualTo(404);
    }
}
