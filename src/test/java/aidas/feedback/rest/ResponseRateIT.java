package aidas.feedback.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Answer;
import aidas.testbed.Api;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ten answers on 1 July 2025 in a store of its own. */
class ResponseRateIT {

    private static final String STORE = "/api/v1/stores/XRATE-1";
    private static final String JULY = "?from=2025-07-01&until=2025-07-11";

    @BeforeEach
    void tenAnswers() {
        IntakeFixture.place("XRATE", "XRATE-1", "XRATE01");
        var lines = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            lines.append(
                    """
                    {"source":"rate-it","externalId":"R-%d","store":"XRATE-1","scale":"NPS",\
                    "score":9,"occurredAt":"2025-07-0%dT10:00:00Z"}
                    """
                            .formatted(i, i < 8 ? 1 : 5));
        }
        var sent =
                Api.as("adam")
                        .post(
                                "/api/v1/responses/bulk",
                                "application/x-ndjson",
                                BodyPublishers.ofString(lines.toString()));
        assertThat(sent.status()).isEqualTo(200);
    }

    private static Answer tell(String days) {
        return Api.as("adam").put(STORE + "/asked", days.replace('\'', '"'));
    }

    private static JsonObject rate() {
        return Api.as("olga").get(STORE + "/figures/response-rate" + JULY).json();
    }

    @Test
    void R8_16_days_that_are_not_told_are_left_out_and_named() {
        assertThat(tell("[{'day':'2025-07-01','asked':40}]").status()).isEqualTo(204);
        var rate = rate();
        assertThat(rate.getInt("asked")).isEqualTo(40);
        assertThat(rate.getInt("answers")).isEqualTo(8);
        assertThat(rate.getInt("daysTold")).isEqualTo(1);
        assertThat(rate.getInt("days")).isEqualTo(10);
        var figure = rate.getJsonObject("figure");
        assertThat(figure.getString("method")).isEqualTo("wilson");
        assertThat(figure.getJsonNumber("value").doubleValue()).isEqualTo(20);
        var left = rate.getJsonObject("explanation").getJsonArray("leftOut").getJsonObject(0);
        assertThat(left.getString("reason")).isEqualTo("days");
        assertThat(left.getInt("answers")).isEqualTo(2);
    }

    @Test
    void R8_17_what_is_told_again_replaces_what_was_told() {
        tell("[{'day':'2025-07-01','asked':100}]");
        assertThat(tell("[{'day':'2025-07-01','asked':7}]").status()).isEqualTo(204);
        var figure = rate().getJsonObject("figure");
        assertThat(figure.getString("reason")).isEqualTo("more_than_asked");
        assertThat(figure.containsKey("value")).isFalse();
        assertThat(tell("[{'day':'2025-07-01','asked':16}]").status()).isEqualTo(204);
        assertThat(rate().getJsonObject("figure").getInt("value")).isEqualTo(50);
    }

    @Test
    void R8_17_days_to_come_and_days_told_twice_are_refused() {
        var later = LocalDate.now().plusDays(2);
        var refused = tell("[{'day':'2025-07-02','asked':1},{'day':'" + later + "','asked':1}]");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("[1].day");
        assertThat(rate().getInt("daysTold")).isLessThanOrEqualTo(1);
        var twice = tell("[{'day':'2025-07-02','asked':1},{'day':'2025-07-02','asked':2}]");
        assertThat(twice.status()).isEqualTo(400);
        assertThat(tell("{}").status()).isEqualTo(400);
    }

    @Test
    void R8_16_figures_and_explanations_hold_it() {
        tell("[{'day':'2025-07-01','asked':40}]");
        var all = Api.as("olga").get(STORE + "/figures/explain" + JULY).array();
        var last = all.getJsonObject(all.size() - 1);
        assertThat(last.getJsonObject("figure").getString("metric")).isEqualTo("RESPONSE_RATE");
        assertThat(last.getString("formula")).isEqualTo("8 answers of 40 asked");
    }
}
