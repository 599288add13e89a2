package aidas.leaderboard.season.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Answer;
import aidas.testbed.Api;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SeasonsResourceIT {

    private static final String SEASONS = "/api/v1/seasons";
    private static final String CODE = "http-" + Long.toString(System.nanoTime(), 36);
    private static final YearMonth NOW = YearMonth.now(java.time.ZoneOffset.UTC);

    private static String announcement(String code, YearMonth from, YearMonth until) {
        return """
        {"code":"%s","name":{"en":"Spring","bg":"Пролет","lt":"Pavasaris"},
         "unit":"stores","region":"BG","from":"%s","until":"%s"}
        """
                .formatted(code, from, until);
    }

    @BeforeAll
    static void a_season_that_is_closed() {
        var announced =
                Api.as("harriet").post(SEASONS, announcement(CODE, NOW.minusMonths(6), NOW));
        assertThat(announced.status()).as(announced.toString()).isEqualTo(201);
        assertThat(announced.header("Location")).endsWith(SEASONS + "/" + CODE);
        assertThat(post("harriet", "/closing", "").status()).isEqualTo(200);
    }

    private static Answer post(String login, String what, String body) {
        return Api.as(login).post(SEASONS + "/" + CODE + what, body);
    }

    private static Answer appeal(String login, String unit) {
        return post(
                login, "/appeals", "{\"unit\":\"%s\",\"reason\":\"a receipt\"}".formatted(unit));
    }

    @Test
    void R6_3_a_season_has_rules_state_result_and_hash() {
        var season = Api.as("mira").get(SEASONS + "/" + CODE).json();
        assertThat(season.getJsonObject("state").getString("name")).isEqualTo("closed");
        assertThat(season.getJsonObject("rules").getString("rule")).isEqualTo("board-1");
        assertThat(season.getJsonObject("rules").getJsonObject("words").getString("bg"))
                .contains("магазини от регион BG");
        assertThat(season.getString("hash")).matches("[0-9a-f]{64}");
        var result = season.getJsonObject("result");
        assertThat(result.getInt("units")).isGreaterThan(5);
        assertThat(result.getJsonArray("own").getJsonObject(0).getString("code"))
                .isEqualTo("BG-SOF-01");
        assertThat(Api.as("mira").get(SEASONS).array())
                .anyMatch(each -> each.asJsonObject().getString("code").equals(CODE));
    }

    @Test
    void R6_1_no_tier_below_the_group_is_listed() {
        var result = Api.as("olga").get(SEASONS + "/" + CODE).json().getJsonObject("result");
        assertThat(result.getJsonArray("tiers"))
                .noneMatch(tier -> tier.asJsonObject().getString("side").equals("below"));
    }

    @Test
    void R3_1_anybody_who_reads_it_may_verify_it() {
        for (String login : new String[] {"mira", "harriet", "olga"}) {
            var proof = Api.as(login).get(SEASONS + "/" + CODE + "/verification").json();
            assertThat(proof.getBoolean("holds")).as(proof.toString()).isTrue();
            assertThat(proof.getString("computed")).isEqualTo(proof.getString("published"));
        }
    }

    @Test
    void R4_1_the_neighbours_lead_may_not_appeal() {
        assertThat(appeal("jonas", "BG-SOF-01").status()).isEqualTo(403);
        assertThat(appeal("jonas", "NO-STORE").status()).isEqualTo(400);
        assertThat(appeal("elena", "BG-SOF-01").status()).isEqualTo(403);
    }

    @Test
    void R4_2_a_lead_appeals_and_the_owner_decides() {
        var made = appeal("mira", "BG-SOF-01");
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        var location = made.header("Location");
        var decision = location.substring(location.indexOf(SEASONS)) + "/decision";
        var body = "{\"upheld\":true,\"text\":\"the receipt is of another store\"}";
        assertThat(Api.as("mira").post(decision, body).status()).isEqualTo(403);
        assertThat(Api.as("olga").post(decision, "{\"text\":\"?\"}").status()).isEqualTo(400);
        var season = Api.as("olga").post(decision, body);
        assertThat(season.status()).as(season.toString()).isEqualTo(200);
        assertThat(season.json().getJsonArray("trail")).hasSizeGreaterThan(1);
        assertThat(Api.as("olga").post(decision, body).status()).isEqualTo(400);
    }

    @Test
    void R2_4_it_is_not_frozen_within_the_time_for_appeals() {
        assertThat(post("harriet", "/freezing", "").status()).isEqualTo(400);
        assertThat(post("olga", "/freezing", "").status()).isEqualTo(403);
    }

    @Test
    void R1_2_a_season_to_come_can_be_called_off_with_a_reason() {
        var code = CODE + "-off";
        var later = announcement(code, NOW.plusMonths(1), NOW.plusMonths(3));
        assertThat(Api.as("harriet").post(SEASONS, later).status()).isEqualTo(201);
        var off = SEASONS + "/" + code + "/withdrawal";
        assertThat(Api.as("harriet").post(off, "{}").status()).isEqualTo(400);
        var answer = Api.as("harriet").post(off, "{\"reason\":\"another survey\"}");
        assertThat(answer.json().getJsonObject("state").getString("name")).isEqualTo("withdrawn");
    }

    @Test
    void R1_1_what_is_wrong_is_refused_by_its_field() {
        var again = Api.as("harriet").post(SEASONS, announcement(CODE, NOW.minusMonths(2), NOW));
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.body()).contains("\"code\"");
        var backwards = Api.as("harriet").post(SEASONS, announcement("x-y", NOW, NOW));
        assertThat(backwards.body()).contains("\"until\"");
        var sound = announcement("x-y", NOW.minusMonths(1), NOW);
        assertThat(Api.as("mira").post(SEASONS, sound).status()).isEqualTo(403);
    }
}
