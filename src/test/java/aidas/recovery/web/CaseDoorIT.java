package aidas.recovery.web;

import static aidas.recovery.rest.CasesOverHttp.opened;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Testbed;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import org.junit.jupiter.api.Test;

/** The customer's page as a browser without a script sees it. */
class CaseDoorIT {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private static HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(Testbed.get().url() + path)).build(),
                BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String form) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(Testbed.get().url() + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    /** A link whose secret the test knows, as the database only keeps its sum. */
    private static String link(String secret) throws Exception {
        long id = opened("The parcel came open, and late.", "");
        var sum = MessageDigest.getInstance("SHA-256").digest(secret.getBytes());
        try (var database = Testbed.database();
                var row =
                        database.prepareStatement(
                                "insert into recovery_link (hash, case_id, made_at)"
                                        + " values (?, ?, now())")) {
            row.setBytes(1, sum);
            row.setLong(2, id);
            row.executeUpdate();
        }
        return "/c/" + secret;
    }

    @Test
    void R8_1_a_look_begins_no_session_and_tells_nobody_its_address() throws Exception {
        var unknown = get("/c/" + "B".repeat(43));
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("This link leads nowhere");
        var page = get(link("C".repeat(43)));
        assertThat(page.statusCode()).isEqualTo(200);
        for (var each : new HttpResponse<?>[] {unknown, page}) {
            assertThat(each.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(each.headers().firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(each.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(each.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'")
                    .doesNotContain("script-src");
        }
        assertThat(page.body()).doesNotContain("<script", "Stoyanova");
    }

    @Test
    void R8_1_what_is_wrong_with_a_form_is_told_and_nothing_is_kept() throws Exception {
        var path = link("D".repeat(43));
        assertThat(post(path, "do=write&text=").statusCode()).isEqualTo(400);
        assertThat(post(path, "do=write&text=" + "x".repeat(2001)).statusCode()).isEqualTo(400);
        assertThat(post(path, "do=score&score=11").statusCode()).isEqualTo(400);
        assertThat(post(path, "do=nothing").statusCode()).isEqualTo(400);
        var early = post(path, "do=yes");
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.body()).contains("it is not its time");
        assertThat(post(path, "text=" + "x".repeat(30_000)).statusCode()).isEqualTo(413);
        assertThat(get(path).body()).contains("Nothing yet.");
    }

    @Test
    void R8_1_what_is_said_leads_back_to_the_page() throws Exception {
        var path = link("E".repeat(43));
        var said =
                post(path + "?lang=bg", "do=write&text=%D0%97%D0%B4%D1%80%D0%B0%D0%B2%D0%B5%D0%B9");
        assertThat(said.statusCode()).isEqualTo(303);
        var back = get(said.headers().firstValue("Location").orElseThrow());
        assertThat(back.body()).contains("lang=\"bg\"", "Здравей", "Получихме думите Ви.");
    }

    @Test
    void R8_1_the_switch_of_languages_marks_the_one_that_is_read() throws Exception {
        var page = get(link("F".repeat(43)) + "?lang=lt").body();
        assertThat(page)
                .contains("<html lang=\"lt\">")
                .containsOnlyOnce("aria-current=true")
                .contains("hreflang=\"lt\" aria-current=true>Lietuvių</a>")
                .containsSubsequence("?lang=bg", "?lang=lt", "?lang=en");
        var plain = get("/c/" + "G".repeat(43) + "?lang=bg").body();
        assertThat(plain).contains("hreflang=\"bg\" aria-current=true>Български</a>");
    }
}
