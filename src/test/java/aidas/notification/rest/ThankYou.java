package aidas.notification.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;

/** Elena thanks Mira, who then has something new. */
public final class ThankYou {

    private static final String KUDOS = "/api/v1/kudos/";

    private ThankYou() {}

    /** The key of the thank-you. */
    public static String toMira() {
        var answer =
                Api.as("elena")
                        .post(
                                "/api/v1/kudos",
                                """
                                {"to":["E1002"],"value":"own-it","reach":"store","key":"nt-%d",
                                 "message":"Ти остана до последната кутия.","language":"bg"}
                                """
                                        .formatted(System.nanoTime()));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.header("Location").replaceAll(".*/", "");
    }

    public static void takenBack(String kudos) {
        assertThat(Api.as("elena").delete(KUDOS + kudos).status()).isEqualTo(204);
    }
}
