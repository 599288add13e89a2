package aidas.pulse.rest;

import static aidas.pulse.rest.PulseFixture.PROGRAMMES;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgrammesResourceIT {

    private static JsonObject read(String code) {
        return Api.as("harriet").get(PROGRAMMES + "/" + code).json();
    }

    @Test
    void R1_1_a_programme_is_drafted_changed_copied_started_and_ended() {
        var code = PulseFixture.code("draft");
        var drafted = Api.as("harriet").post(PROGRAMMES, PulseFixture.plan(code));
        assertThat(drafted.status()).as(drafted.toString()).isEqualTo(201);
        assertThat(drafted.header("Location")).endsWith(PROGRAMMES + "/" + code);
        var change =
                "{\"version\":%d,\"plan\":%s}"
                        .formatted(
                                read(code).getInt("version"),
                                PulseFixture.plan(code).replace("\"every\":4", "\"every\":8"));
        var changed = Api.as("harriet").put(PROGRAMMES + "/" + code, change);
        assertThat(changed.json().getJsonObject("plan").getInt("every")).isEqualTo(8);
        assertThat(Api.as("harriet").put(PROGRAMMES + "/" + code, change).status()).isEqualTo(409);
        var copy =
                Api.as("harriet")
                        .post(
                                PROGRAMMES + "/" + code + "/copy",
                                "{\"code\":\"%s-2\",\"firstDay\":\"2027-01-01\"}".formatted(code));
        assertThat(copy.header("Location")).endsWith(PROGRAMMES + "/" + code + "-2");
        assertThat(post(code, "/start").getString("state")).isEqualTo("running");
        assertThat(post(code, "/end").getString("state")).isEqualTo("ended");
        var preview = Api.as("harriet").get(PROGRAMMES + "/" + code + "/preview").json();
        assertThat(preview.getInt("people")).isGreaterThan(5);
    }

    private static JsonObject post(String code, String what) {
        return Api.as("harriet").post(PROGRAMMES + "/" + code + what, "").json();
    }

    @Test
    void R1_1_what_cannot_be_read_is_named() {
        assertThat(field(PulseFixture.plan("x").replace("\"enps\",\"text\"", "\"no\",\"text\"")))
                .isEqualTo("questions[0].kind");
        assertThat(field(PulseFixture.plan("x").replace("\"weeks\"", "\"days\"")))
                .isEqualTo("step");
        assertThat(field(PulseFixture.plan("x").replace("}\n", ",\"floorNumbers\":3}\n")))
                .isEqualTo("floorNumbers");
        assertThat(field("{}")).isEqualTo("questions");
    }

    private static String field(String plan) {
        var answer = Api.as("harriet").post(PROGRAMMES, plan);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        return answer.json().getJsonArray("violations").getJsonObject(0).getString("field");
    }

    @Test
    void R4_4_history_is_read_as_results_with_n_interval_and_reasons() {
        var code = PulseFixture.code("history");
        Api.as("harriet").post(PROGRAMMES, PulseFixture.plan(code));
        var file = new StringBuilder("month,store,team,question,score\n");
        IntStream.range(0, 30).forEach(i -> line(file, "BG-SOF-01", i));
        IntStream.range(0, 12).forEach(i -> line(file, "LT-VNO-01", i));
        IntStream.range(0, 8).forEach(i -> line(file, "BG-PDV-01", i));
        IntStream.range(0, 3).forEach(i -> line(file, "LT-KUN-01", i));
        var taken =
                Api.as("harriet")
                        .post(
                                PROGRAMMES + "/" + code + "/history",
                                "text/csv",
                                BodyPublishers.ofString(file.toString()));
        assertThat(taken.status()).as(taken.toString()).isEqualTo(200);
        var results = "/api/v1/pulse/results?programme=" + code + "&wave=1";
        var mine = Api.as("mira").get(results).json();
        var units = mine.getJsonArray("questions").getJsonObject(0).getJsonArray("units");
        assertThat(units)
                .extracting(u -> u.asJsonObject().getJsonObject("unit").getString("code"))
                .containsExactly("", "BG-SOF-01", "BG-SOF-01/");
        assertThat(units.getJsonObject(1).getJsonObject("figure").getInt("n")).isEqualTo(30);
        assertThat(Api.as("olga").get(results).json().toString())
                .contains("\"too-few\"")
                .contains("\"would-give-away\"");
        assertThat(Api.as("mira").get("/api/v1/pulse/results/waves").array())
                .anyMatch(w -> w.asJsonObject().getString("programme").equals(code));
        var pool =
                Api.as("olga")
                        .get(
                                "/api/v1/pulse/results/pool?programme="
                                        + code
                                        + "&question=rotas&wave=1&unit=store:BG-SOF-01&unit=store:LT-KUN-01")
                        .json();
        assertThat(pool.getJsonObject("figure").getInt("n")).isEqualTo(30);
        assertThat(pool.getJsonArray("leftOut")).hasSize(1);
    }

    private static void line(StringBuilder file, String store, int i) {
        file.append("2026-05,").append(store).append(",,rotas,").append(1 + i % 5).append('\n');
    }

    @Test
    void R4_2_an_open_wave_is_read_by_nobody() {
        var code = PulseFixture.opened("closed-book");
        var results = "/api/v1/pulse/results?programme=" + code + "&wave=1";
        assertThat(Api.as("harriet").get(results).status()).isEqualTo(409);
        PulseFixture.closed(code);
        assertThat(Api.as("harriet").get(results).json().getJsonArray("questions")).isEmpty();
    }
}
