package aidas.insight.mirror.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Answer;
import aidas.testbed.Api;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MirrorResourceIT {

    private static final String MIRROR = "/api/v1/insight/mirror";
    private static final String VITOSHA = MIRROR + "/stores/BG-SOF-01";
    private static final YearMonth NOW = YearMonth.now(ZoneId.of("Europe/Sofia"));

    private static Answer guess(String login, YearMonth month, String body) {
        return Api.as(login).put(VITOSHA + "/guesses/" + month, body);
    }

    private static String field(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        return answer.json().getJsonArray("violations").getJsonObject(0).getString("field");
    }

    @Test
    void R1_1_a_lead_gives_a_guess_and_changes_it() {
        var given = guess("mira", NOW, "{\"nps\":35}");
        assertThat(given.status()).as(given.toString()).isEqualTo(200);
        assertThat(given.json().getInt("guess")).isEqualTo(35);
        guess("mira", NOW, "{\"nps\":-12}");
        var own = Api.as("mira").get(VITOSHA).json();
        assertThat(own.getInt("guess")).isEqualTo(-12);
        assertThat(own.getString("month")).isEqualTo(NOW.toString());
        assertThat(own.getString("lastDay")).isEqualTo(NOW.atEndOfMonth().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"nps\":null}",
                "{\"nps\":101}",
                "{\"nps\":-101}",
                "{\"nps\":3.5}",
                "{\"nps\":1e99999}"
            })
    void R1_1_what_is_no_guess_is_refused_by_its_field(String body) {
        assertThat(field(guess("mira", NOW, body))).isEqualTo("nps");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{\"nps\":\"many\"}", "{"})
    void R1_1_a_body_that_is_none_is_the_clients_mistake(String body) {
        assertThat(guess("mira", NOW, body).status()).isEqualTo(400);
    }

    @Test
    void R1_2_months_that_do_not_run_are_refused() {
        assertThat(field(guess("mira", NOW.minusMonths(1), "{\"nps\":1}"))).isEqualTo("month");
        assertThat(field(guess("mira", NOW.plusMonths(1), "{\"nps\":1}"))).isEqualTo("month");
        assertThat(field(Api.as("mira").put(VITOSHA + "/guesses/soon", "{\"nps\":1}")))
                .isEqualTo("month");
    }

    @Test
    void R1_3_the_neighbour_is_refused() {
        assertThat(guess("jonas", NOW, "{\"nps\":1}").status()).isEqualTo(403);
        assertThat(Api.as("jonas").get(VITOSHA).status()).isEqualTo(403);
    }

    @Test
    void R2_1_nothing_of_the_running_month_is_told() {
        guess("mira", NOW, "{\"nps\":35}");
        var own = Api.as("mira").get(VITOSHA).json();
        assertThat(own.keySet())
                .containsExactlyInAnyOrder(
                        "store", "month", "lastDay", "guess", "history", "lean", "course");
        assertThat(own.getJsonArray("history"))
                .noneMatch(it -> it.asJsonObject().getString("month").equals(NOW.toString()));
    }

    @Test
    void R3_1_under_four_months_the_lean_says_how_many_it_takes() {
        var own = Api.as("mira").get(VITOSHA).json();
        assertThat(own.getJsonObject("lean").getInt("more")).isEqualTo(4);
        assertThat(own.getJsonObject("course").getInt("more")).isEqualTo(8);
    }

    @Test
    void R4_1_nobody_asks_for_another_ones_guesses() {
        for (String login : new String[] {"harriet", "olga", "adam", "dora", "elena"}) {
            assertThat(Api.as(login).get(VITOSHA).status()).as(login).isEqualTo(403);
        }
        var own = Api.as("mira").get(VITOSHA).body();
        assertThat(Api.as("mira").get(VITOSHA + "?lead=jonas").body()).isEqualTo(own);
    }

    @Test
    void R4_2_the_companys_picture_names_no_store_and_no_lead() {
        guess("mira", NOW, "{\"nps\":35}");
        for (String login : new String[] {"harriet", "olga"}) {
            var picture = Api.as(login).get(MIRROR);
            assertThat(picture.status()).isEqualTo(200);
            assertThat(picture.json().keySet()).containsExactly("months");
            assertThat(picture.body()).doesNotContain("BG-SOF-01", "mira", NOW.toString());
        }
        assertThat(Api.as("mira").get(MIRROR).status()).isEqualTo(403);
    }
}
