package aidas.pulse.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.pulse.rest.OpenPulse;
import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import java.math.BigInteger;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

@InBrowser
class PulseReplyPageIT {

    private static final String REPLY = "/pulse/reply.xhtml";

    @Test
    void R6_2_the_writer_reads_and_answers_without_a_login(Browser browser) {
        var secret = new byte[16];
        new SecureRandom().nextBytes(secret);
        OpenPulse.withComment("reply", secret, "We need two more people on Saturdays.")
                .replied("Which hours?");
        var page = browser.open(REPLY);
        page.locator("#code").fill(code(secret));
        page.locator(".pulse-open button").click();
        page.locator(".pulse-thread").waitFor();
        assertThat(page.locator(".pulse-thread").innerText())
                .contains("two more people")
                .contains("Which hours?");
        Axe.check(page);
        page.locator("#answer").fill("From ten to two.");
        page.locator(".pulse-answer button").click();
        page.getByText("From ten to two.").first().waitFor();
        assertThat(page.locator(".pulse-thread li").count()).isEqualTo(2);
    }

    /** Base32 of RFC 4648, as the answer page spells it. */
    private static String code(byte[] secret) {
        var letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        var bits = new BigInteger(1, secret).shiftLeft(2);
        var code = new StringBuilder();
        for (int i = 25; i >= 0; i--) {
            code.append(letters.charAt(bits.shiftRight(5 * i).intValue() & 31));
        }
        return code.toString();
    }

    @Test
    void R6_2_a_code_that_nobody_has_opens_nothing(Browser browser) {
        var page = browser.open(REPLY);
        page.locator("#code").fill("aaaa-aaaa-aaaa-aaaa-aaaa-aaaa-aa");
        page.locator(".pulse-open button").click();
        page.getByText("No comment has this code").waitFor();
        page.locator("#code").fill("too short");
        page.locator(".pulse-open button").click();
        page.getByText("Something is missing").waitFor();
    }

    @Test
    void R6_2_a_device_forgets_the_code_when_told_to(Browser browser) {
        var page = browser.open(REPLY);
        assertThat(page.locator(".pulse-forget").isVisible()).isFalse();
        page.evaluate("localStorage.setItem('aidas.pulse.code', 'noted-here')");
        page.reload();
        assertThat(page.locator("#code").inputValue()).isEqualTo("noted-here");
        page.locator(".pulse-forget").click();
        page.getByText("This device no longer has the code").waitFor();
        assertThat(page.locator(".pulse-forget").isVisible()).isFalse();
        page.reload();
        assertThat(page.locator("#code").inputValue()).isEmpty();
    }
}
