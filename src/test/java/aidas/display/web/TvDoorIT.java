package aidas.display.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Answer;
import aidas.testbed.Api;
import aidas.testbed.Pages;
import aidas.testbed.Testbed;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The door for screens, as a device without a login sees it. */
class TvDoorIT {

    private static final String SCREENS = "/api/v1/stores/BG-SOF-01/screens";
    private static final String UNKNOWN = "/tv/" + "x".repeat(43);

    private static Answer register(String more) {
        var answer = Api.as("mira").post(SCREENS, "{\"name\":\"it\"" + more + "}");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer;
    }

    private static String path(Answer registered) {
        return registered.json().getString("path");
    }

    private static void revoke(Answer registered) {
        var id = registered.json().getInt("id");
        assertThat(Api.as("mira").delete(SCREENS + "/" + id).status()).isEqualTo(204);
    }

    @Test
    void R2_3_a_screen_needs_no_login_and_gets_no_session() {
        var path = path(register(""));
        for (var each : new String[] {path, path + "/content", "/tv/worker.js", UNKNOWN}) {
            var answer = Pages.anonymous().get(each);
            assertThat(answer.status()).as(each).isIn(200, 404);
            assertThat(answer.header("Set-Cookie")).as(each).isEmpty();
            assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        }
    }

    @Test
    void R2_3_its_page_runs_nothing_but_its_own_script() {
        var page = Pages.anonymous().get(path(register("")));
        var policy = page.header("Content-Security-Policy");
        assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe");
        var nonce = policy.replaceFirst(".*'nonce-([0-9a-f]{32})'.*", "$1");
        assertThat(page.body()).contains("nonce=\"" + nonce + "\"").doesNotContain("{{");
    }

    @Test
    void R2_3_everything_it_loads_is_there_without_a_login() {
        var page = Pages.anonymous().get(path(register(""))).body();
        var addresses =
                Stream.of(page.split("\""))
                        .filter(each -> each.startsWith("/jakarta.faces.resource/"))
                        .toList();
        assertThat(addresses).hasSize(5);
        for (var address : addresses) {
            var answer = Pages.anonymous().get(address.replace("&amp;", "&"));
            assertThat(answer.status()).as(address).isEqualTo(200);
            assertThat(answer.header("Set-Cookie")).as(address).isEmpty();
        }
    }

    @Test
    void R2_4_content_that_did_not_change_is_not_sent_again() {
        var content = path(register("")) + "/content";
        var first = Api.anonymous().get(content);
        assertThat(first.status()).isEqualTo(200);
        var again = Api.anonymous().with("If-None-Match", first.header("ETag")).get(content);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void R6_2_a_screen_speaks_the_stores_language_or_its_own() {
        assertThat(language(register(""))).isEqualTo("bg");
        assertThat(language(register(",\"language\":\"en\""))).isEqualTo("en");
    }

    private static String language(Answer registered) {
        var content =
                Api.anonymous().with("Accept-Language", "lt").get(path(registered) + "/content");
        return content.json().getString("language");
    }

    @Test
    void R2_1_unknown_and_switched_off_look_the_same_and_name_no_store() {
        var registered = register("");
        revoke(registered);
        for (var below : new String[] {"", "/content"}) {
            var off = Pages.anonymous().get(path(registered) + below);
            var unknown = Pages.anonymous().get(UNKNOWN + below);
            assertThat(off.status()).isEqualTo(404).isEqualTo(unknown.status());
            assertThat(off.body()).isEqualTo(unknown.body()).doesNotContain("Vitosha", "BG-SOF");
        }
    }

    @Test
    void R2_2_who_tries_too_many_links_waits_and_nobody_else() throws Exception {
        var path = path(register(""));
        var network = "203.0." + System.nanoTime() % 250 + "." + System.nanoTime() / 7 % 250;
        for (int i = 0; i < 30; i++) {
            assertThat(from(network, UNKNOWN).status()).isEqualTo(404);
        }
        var refused = from(network, path);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isNotEmpty();
        assertThat(refused.body()).isEmpty();
        assertThat(Api.anonymous().get(path).status()).isEqualTo(200);
    }

    /** By HTTP/1.1, as a proxy speaks that tells where a request came from. */
    private static Answer from(String network, String path) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(Testbed.get().url() + path))
                        .version(HttpClient.Version.HTTP_1_1)
                        .header("X-Forwarded-For", network)
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            return new Answer(client.send(request, HttpResponse.BodyHandlers.ofString()));
        }
    }

    @Test
    void R5_2_a_preview_is_for_the_stores_lead_and_hr() {
        var preview = "/display/preview/BG-SOF-01";
        assertThat(Pages.as("mira").get(preview).status()).isEqualTo(200);
        assertThat(Pages.as("harriet").get(preview + "/content").json().getString("store"))
                .isEqualTo("Vitosha 48");
        for (var other : new String[] {"jonas", "elena", "adam", "olga"}) {
            assertThat(Pages.as(other).get(preview).status()).as(other).isEqualTo(403);
            assertThat(Pages.as(other).get(preview + "/content").status()).isEqualTo(403);
        }
        assertThat(Pages.anonymous().get(preview).header("Location"))
                .startsWith(Testbed.get().realm());
    }
}
