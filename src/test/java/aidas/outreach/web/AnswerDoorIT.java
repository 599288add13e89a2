package aidas.outreach.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import aidas.testbed.Pages;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The public door, as a browser without a script sees it. */
class AnswerDoorIT {

    @Test
    void R3_1_it_needs_no_login_gets_no_session_and_runs_nothing() {
        var answer = Customer.invited("door").look();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("X-Robots-Tag")).contains("noindex");
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "form-action 'self'")
                .doesNotContain("script-src", "unsafe");
        var addresses =
                Stream.of(answer.body().split("\""))
                        .filter(each -> each.startsWith("/jakarta.faces.resource/"))
                        .toList();
        assertThat(addresses).hasSize(3);
        for (var address : addresses) {
            assertThat(Pages.anonymous().get(address.replace("&amp;", "&")).status())
                    .as(address)
                    .isEqualTo(200);
        }
    }

    @Test
    void R2_1_programs_that_look_at_links_answer_nothing() {
        var customer = Customer.invited("scanner");
        assertThat(customer.look("?score=9").body()).contains("You chose 9");
        assertThat(customer.state()).isEqualTo("open");
        var tapped = customer.send(customer.stamp(), "tap", "9");
        assertThat(tapped.status()).isEqualTo(303);
        assertThat(tapped.header("Location")).isEqualTo("?lang=en");
        assertThat(customer.state()).isEqualTo("begun");
    }

    @Test
    void R3_3_it_speaks_the_invitations_language_or_the_one_that_is_chosen() {
        var customer = Customer.invited("tongue");
        assertThat(customer.look().body()).contains("<html lang=\"en\">");
        assertThat(customer.look("?lang=bg").body()).contains("<html lang=\"bg\">");
        customer.send(customer.stamp(), "tap", "9");
        var switched =
                customer.send(customer.stamp(), "score", "9", "comment", "Labai gerai", "to", "lt");
        assertThat(switched.header("Location")).isEqualTo("?lang=lt");
        assertThat(customer.look("?lang=lt").body())
                .contains("<html lang=\"lt\">", "Labai gerai", "Kodėl");
    }

    @Test
    void R4_1_a_form_that_is_not_ours_comes_back_with_all_that_was_typed() {
        var customer = Customer.invited("stamp");
        customer.send(customer.stamp(), "tap", "9");
        var other = Customer.invited("stamp-2").stamp();
        for (var stamp : new String[] {"", "1.2", other}) {
            var again = customer.send(stamp, "score", "9", "comment", "kind", "do", "send");
            assertThat(again.status()).isEqualTo(422);
            assertThat(again.body()).contains("open for a long time", "kind");
        }
        assertThat(customer.state()).isEqualTo("begun");
    }

    @Test
    void R4_2_words_in_no_time_and_the_field_nobody_sees_come_back() {
        var customer = Customer.invited("fast");
        customer.send(customer.stamp(), "tap", "9");
        var fast = customer.send(customer.stamp(), "score", "9", "comment", "kind", "do", "send");
        assertThat(fast.status()).isEqualTo(422);
        assertThat(fast.body()).contains("went very fast", "kind");
        var trapped = customer.send(customer.stamp(), "score", "9", "website", "x", "do", "send");
        assertThat(trapped.body()).contains("went very fast");
        assertThat(customer.state()).isEqualTo("begun");
        assertThat(customer.send(customer.stamp(), "score", "9", "do", "send").status())
                .isEqualTo(303);
        assertThat(customer.state()).isEqualTo("answered");
    }

    @Test
    void R2_5_what_is_wrong_is_marked_and_nothing_is_lost() {
        var customer = Customer.invited("wrong");
        customer.send(customer.stamp(), "tap", "2");
        var wrong =
                customer.send(
                        customer.stamp(),
                        "score",
                        "2",
                        "contact",
                        "yes",
                        "name",
                        "Ana",
                        "mail",
                        "nowhere",
                        "consent",
                        "2026-11",
                        "do",
                        "send");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("We need an e-mail", "value=\"Ana\"", "nowhere");
        assertThat(customer.state()).isEqualTo("begun");
    }

    @Test
    void R3_4_ends_are_told_apart() {
        var customer = Customer.invited("ends");
        assertThat(customer.lost().from("203.0.113.77").look().status()).isEqualTo(404);
        assertThat(customer.lost().from("203.0.113.77").look().body()).contains("niekur neveda");
        Api.as("adam").delete("/api/v1/invitations/" + customer.invitation());
        assertThat(customer.look().status()).isEqualTo(410);
        assertThat(customer.look().body()).contains("taken back").doesNotContain("Vitosha");
    }

    @Test
    void R4_3_a_link_takes_thirty_forms_and_others_go_on() {
        var customer = Customer.invited("often").from("203.0.113.30");
        var other = Customer.invited("other").from("203.0.113.30");
        var stamp = customer.stamp();
        for (int i = 0; i < 30; i++) {
            assertThat(customer.send(stamp, "tap", "9").status()).isEqualTo(303);
        }
        var refused = customer.send(stamp, "tap", "9");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isEqualTo("600");
        assertThat(customer.look().status()).isEqualTo(200);
        assertThat(other.send(other.stamp(), "tap", "8").status()).isEqualTo(303);
    }

    @Test
    void R4_3_whoever_tries_links_locks_out_nobody_who_has_one() {
        var customer = Customer.invited("locked").from("203.0.113.31");
        for (int i = 0; i < 60; i++) {
            customer.lost().look();
        }
        assertThat(customer.lost().look().status()).isEqualTo(429);
        assertThat(customer.look().status()).isEqualTo(200);
        assertThat(customer.send(customer.stamp(), "tap", "8").status()).isEqualTo(303);
    }

    @Test
    void a_form_that_is_too_long_is_not_read() {
        var customer = Customer.invited("long");
        var sent = customer.send(customer.stamp(), "comment", "x".repeat(70_000));
        assertThat(sent.status()).isEqualTo(413);
    }
}
