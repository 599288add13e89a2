package aidas.recognition.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import aidas.testbed.Browser;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;

/** A call of its own, which is closed afterwards. */
abstract class OpenCallOnPages {

    static final String PAGE = "/recognition/nominations.xhtml";
    static final String REASON = "He took two shifts so that the others could rest.";

    final String code = "page-" + Long.toString(System.nanoTime(), 36);
    final String name = "Star " + code;

    void call() {
        var today = LocalDate.now(ZoneOffset.UTC);
        var tongues = "{\"en\":\"%s\",\"bg\":\"Звезда\",\"lt\":\"Žvaigždė\"}".formatted(name);
        var opened =
                Api.as("harriet")
                        .post(
                                "/api/v1/nomination-calls",
                                """
                                {"code":"%s","name":%s,"criteria":%s,"from":"%s","until":"%s",
                                 "most":3,"points":[10,50]}
                                """
                                        .formatted(
                                                code, tongues, tongues, today, today.plusDays(9)));
        assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
    }

    @AfterEach
    void close() {
        Api.as("harriet").post("/api/v1/nomination-calls/" + code + "/close", "{}");
    }

    /** Its number. */
    String sent(String login, String nominee) {
        var drafted =
                Api.as(login)
                        .post(
                                "/api/v1/nominations",
                                """
                                {"call":"%s","nominee":"%s","reason":"%s","value":"say-it"}
                                """
                                        .formatted(code, nominee, REASON));
        var id = drafted.header("Location").replaceFirst(".*/", "");
        Api.as(login).post("/api/v1/nominations/" + id + "/send", "{}");
        return id;
    }

    static NominatingView open(Browser browser, String login, String path) {
        return new NominatingView(browser.as(login).open(path));
    }
}
