package aidas.feedback.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Testbed;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class MetricsIT {

    @Test
    void R6_4_accepted_and_quarantined_responses_are_counted() throws Exception {
        var url = "http://localhost:" + Testbed.get().management() + "/prometheus";
        var metrics =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create(url)).build(),
                                BodyHandlers.ofString())
                        .body();
        assertThat(metrics)
                .containsPattern("aidas_responses_total\\{[^}]*outcome=\"accepted\"")
                .containsPattern("aidas_responses_total\\{[^}]*outcome=\"quarantined\"");
    }
}
