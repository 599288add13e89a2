package aidas.recognition.credential.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.recognition.credential.ByHand;
import aidas.recognition.credential.rest.OwnCredentials;
import aidas.testbed.Answer;
import aidas.testbed.Pages;
import aidas.testbed.Testbed;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The public door, as somebody elsewhere sees it, who has nothing but the text and the web. */
class CredentialDoorIT {

    private static final String UNKNOWN = "/credential/" + "x".repeat(22);

    private static String path(JsonObject made) {
        return "/credential/" + made.getString("id");
    }

    private static Answer get(String path, String network) {
        return send(HttpRequest.newBuilder(URI.create(Testbed.get().url() + path)), network);
    }

    private static Answer check(String text, String network) {
        var body = "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        return send(
                HttpRequest.newBuilder(URI.create(Testbed.get().url() + "/credential/?lang=en"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)),
                network);
    }

    /** By HTTP/1.1, as a proxy speaks that tells where a request came from. */
    private static Answer send(HttpRequest.Builder request, String network) {
        try (var client = HttpClient.newHttpClient()) {
            return new Answer(
                    client.send(
                            request.version(HttpClient.Version.HTTP_1_1)
                                    .header("X-Forwarded-For", network)
                                    .build(),
                            HttpResponse.BodyHandlers.ofString()));
        } catch (Exception e) {
            throw new AssertionError("the portal does not answer", e);
        }
    }

    private static String network() {
        return "198.51." + System.nanoTime() % 250 + "." + System.nanoTime() / 7 % 250;
    }

    /** The path behind an address of this portal. */
    private static String below(String address) {
        assertThat(address).startsWith(Testbed.get().url());
        return address.substring(Testbed.get().url().length());
    }

    @Test
    void R3_4_a_stranger_verifies_it_with_what_its_own_text_leads_to() {
        var made = OwnCredentials.made("elena", false);
        var text = made.getString("jwt");
        var network = network();
        var jwk = get(below(ByHand.header(text).getString("kid")), network);
        assertThat(jwk.header("Content-Type")).startsWith("application/jwk+json");
        assertThat(ByHand.verifies(text, jwk.json())).isTrue();
        var payload = ByHand.payload(text);
        var issuer = get(below(payload.getString("iss")), network).json();
        assertThat(issuer.getString("id")).isEqualTo(payload.getString("iss"));
        var status = payload.getJsonObject("credentialStatus");
        var list = get(below(status.getString("statusListCredential")), network).body();
        assertThat(ByHand.verifies(list, jwk.json())).isTrue();
        assertThat(get("/credential/keys", network).json().getJsonArray("keys"))
                .contains(jwk.json());
    }

    @Test
    void R3_4_it_takes_no_login_no_session_and_no_search_engine() {
        var path = path(OwnCredentials.made("elena", false));
        for (var each :
                new String[] {
                    path, UNKNOWN, "/credential/", "/credential/keys", path + "?lang=lt"
                }) {
            var answer = get(each, network());
            assertThat(answer.status()).as(each).isIn(200, 404);
            assertThat(answer.header("Set-Cookie")).as(each).isEmpty();
            assertThat(answer.header("X-Robots-Tag")).as(each).contains("noindex");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        }
    }

    @Test
    void R3_1_valid_taken_back_and_unknown_are_told_apart() {
        var made = OwnCredentials.made("elena", false);
        var text = made.getString("jwt");
        var network = network();
        assertThat(get(path(made) + "?lang=en", network).body()).contains(">Valid<", "Not named");
        assertThat(check(text, network).body()).contains(">Valid<");
        OwnCredentials.takeBack("elena", made);
        for (var ended :
                new Answer[] {get(path(made) + "?lang=en", network), check(text, network)}) {
            assertThat(ended.status()).isEqualTo(200);
            assertThat(ended.body()).contains("was taken back").doesNotContain("Issued by");
        }
        assertThat(get(UNKNOWN + "?lang=en", network).status()).isEqualTo(404);
        var forged = text.substring(0, text.length() - 1) + (text.endsWith("A") ? "B" : "A");
        assertThat(check(forged, network).body()).contains("not a credential of ours");
        assertThat(check("<script>alert(1)</script>", network).body())
                .contains("not a credential of ours")
                .doesNotContain("<script>alert");
    }

    @Test
    void R1_3_the_name_stands_there_only_if_its_owner_chose_so() {
        var without = OwnCredentials.made("elena", false);
        assertThat(get(path(without), network()).body()).doesNotContain("Elena");
        var named = OwnCredentials.made("elena", true);
        assertThat(get(path(named), network()).body()).contains("Elena");
        for (var made : new JsonObject[] {without, named}) {
            assertThat(ByHand.payload(made.getString("jwt")).toString())
                    .doesNotContain("E1001", "BG-SOF", "Vitosha")
                    .doesNotContainPattern("[a-z]@[a-z]");
        }
    }

    @Test
    void R5_1_it_speaks_the_readers_language_and_the_credentials_own() {
        var path = path(OwnCredentials.made("elena", false));
        var lithuanian = Pages.anonymous().get(path, "lt").body();
        assertThat(lithuanian).contains("<html lang=\"lt\">", ">Galioja<", "lang=\"en\"", path);
        assertThat(get(path + "?lang=bg", network()).body()).contains("<html lang=\"bg\">");
        assertThat(Pages.anonymous().get(path, "fr").body()).contains("<html lang=\"en\">");
        assertThat(lithuanian).doesNotContain("{{");
    }

    @Test
    void R5_2_its_page_runs_the_portals_script_alone_and_all_it_loads_is_there() {
        var page = get(path(OwnCredentials.made("elena", false)), network());
        var policy = page.header("Content-Security-Policy");
        assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe", "http");
        var nonce = policy.replaceFirst(".*'nonce-([0-9a-f]{32})'.*", "$1");
        assertThat(page.body()).contains("nonce=\"" + nonce + "\"");
        var addresses =
                Stream.of(page.body().split("\""))
                        .filter(each -> each.startsWith("/jakarta.faces.resource/"))
                        .toList();
        assertThat(addresses).hasSize(5);
        for (var address : addresses) {
            assertThat(Pages.anonymous().get(address.replace("&amp;", "&")).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void R3_5_what_nobody_could_have_been_given_is_a_miss_too_and_no_failure() {
        var network = network();
        for (int i = 0; i < 10; i++) {
            assertThat(get("/credential/keys/%00", network).status()).isEqualTo(404);
            for (var kid : new String[] {"7", "\"https://aidas.example/\\u0000\""}) {
                var header = "{\"alg\":\"RS256\",\"kid\":" + kid + ",\"typ\":\"JWT\"}";
                var answer = check(encoded(header) + ".e30.AAAA", network);
                assertThat(answer.status()).as(kid).isEqualTo(200);
                assertThat(answer.body()).contains("not a credential of ours");
            }
        }
        assertThat(get("/credential/keys", network).status()).isEqualTo(429);
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void R3_5_who_asks_too_often_for_what_is_not_there_waits_and_nobody_else() {
        var path = path(OwnCredentials.made("elena", false));
        var network = network();
        for (int i = 0; i < 15; i++) {
            assertThat(get(UNKNOWN, network).status()).isEqualTo(404);
            assertThat(check("e.e.e", network).status()).isEqualTo(200);
        }
        var refused = get(path, network);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isNotEmpty();
        assertThat(get(path, network()).status()).isEqualTo(200);
    }
}
