package aidas.idea.review.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Answer;
import aidas.testbed.Api;

/** An idea over HTTP, and what is done with it. */
public final class HandlingOverHttp {

    private static final String DRAFTS = "/api/v1/me/idea-drafts";

    private HandlingOverHttp() {}

    /** Its number. */
    public static long sent(String login, String title) {
        var drafted =
                Api.as(login)
                        .post(
                                DRAFTS,
                                """
                                {"kind":"process","title":"%s","language":"en",
                                 "text":"Put the bags where the hands are when we pack."}
                                """
                                        .formatted(title));
        assertThat(drafted.status()).as(drafted.toString()).isEqualTo(201);
        var draft = drafted.header("Location").replaceFirst(".*/", "");
        var sent = Api.as(login).post(DRAFTS + "/" + draft + "/send", "{}");
        assertThat(sent.status()).as(sent.toString()).isEqualTo(200);
        return sent.json().getJsonNumber("id").longValue();
    }

    static Answer move(String login, long idea, String from, String to, String reason) {
        return Api.as(login)
                .post(
                        at(idea) + "/moves",
                        """
                        {"from":"%s","to":"%s","reason":"%s"}
                        """
                                .formatted(from, to, reason));
    }

    /** Where it is handled. */
    public static String at(long idea) {
        return "/api/v1/ideas/" + idea + "/review";
    }
}
