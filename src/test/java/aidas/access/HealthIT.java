package aidas.access;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Testbed;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class HealthIT {

    @Test
    void R5_1_readiness_tells_of_database_and_identity_provider() throws Exception {
        var health = Json.createReader(ask("/health/ready").body()).readObject();
        assertThat(health.getString("status")).isEqualTo("UP");
        assertThat(health.getJsonArray("checks").getValuesAs(JsonObject.class))
                .filteredOn(check -> check.getString("status").equals("UP"))
                .extracting(check -> check.getString("name"))
                .contains("database", "identity provider");
    }

    @Test
    void metrics_are_there_for_the_one_who_watches() throws Exception {
        var answer = ask("/prometheus");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new String(answer.body().readAllBytes())).contains("# TYPE");
    }

    private static java.net.http.HttpResponse<java.io.InputStream> ask(String path)
            throws Exception {
        var url = "http://localhost:" + Testbed.get().management() + path;
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(url)).build(),
                        BodyHandlers.ofInputStream());
    }
}
