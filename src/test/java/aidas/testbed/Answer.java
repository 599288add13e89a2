package aidas.testbed;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.net.http.HttpResponse;

/** What the portal answered. */
public record Answer(HttpResponse<String> response) {

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    /** Empty if the answer has no such header. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public JsonObject json() {
        return (JsonObject) read();
    }

    public JsonArray array() {
        return (JsonArray) read();
    }

    private JsonStructure read() {
        try (var reader = Json.createReader(new StringReader(body()))) {
            return reader.read();
        } catch (jakarta.json.JsonException e) {
            throw new AssertionError(status() + " is not JSON: " + body(), e);
        }
    }

    @Override
    public String toString() {
        return status() + " " + body();
    }
}
