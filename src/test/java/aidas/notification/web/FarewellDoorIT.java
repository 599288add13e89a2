package aidas.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Pages;
import org.junit.jupiter.api.Test;

/** The public door that ends letters; what a right secret does stands in {@code FarewellIT}. */
class FarewellDoorIT {

    private static final String NOWHERE = "/farewell/" + "A".repeat(43);

    @Test
    void R6_5_it_needs_no_login_and_an_address_that_is_none_says_so() {
        var answer = Pages.anonymous().get(NOWHERE, "lt");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Security-Policy")).contains("form-action 'self'");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.body()).contains("Šis adresas niekur neveda");
    }
}
