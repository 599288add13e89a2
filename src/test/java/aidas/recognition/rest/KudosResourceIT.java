package aidas.recognition.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Answer;
import aidas.testbed.Api;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KudosResourceIT {

    private static final String KUDOS = "/api/v1/kudos";

    private static Answer give(String login, String to, String key) {
        return Api.as(login)
                .post(
                        KUDOS,
                        """
                        {"to":["%s"],"value":"own-it","reach":"company","key":"%s",
                         "message":"You mended the lamp over the till before anybody asked."}
                        """
                                .formatted(to, key));
    }

    private static String path(Answer created) {
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        var location = created.header("Location");
        return location.substring(location.indexOf(KUDOS));
    }

    private static String key() {
        return Long.toString(System.nanoTime(), 36);
    }

    @Test
    void R1_1_what_is_wrong_is_named_by_its_fields_in_a_problem() {
        var answer = Api.as("elena").post(KUDOS, "{\"to\":[\"E1001\"],\"message\":\"short\"}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().getJsonArray("violations").getValuesAs(JsonObject.class))
                .extracting(each -> each.getString("field"))
                .contains("to", "value", "message", "reach");
        assertThat(Api.as("elena").post(KUDOS, "").status()).isEqualTo(400);
        assertThat(Api.as("elena").post(KUDOS, "{\"to\":\"E1\"}").status()).isEqualTo(400);
        assertThat(Api.as("elena").get(KUDOS + "/abc").status()).isEqualTo(404);
        assertThat(Api.as("elena").get(KUDOS + "?size=101").status()).isEqualTo(400);
    }

    @Test
    void R1_4_given_read_and_taken_back() {
        var path = path(give("mira", "E1001", key()));
        var one = Api.as("elena").get(path).json();
        assertThat(one.getJsonObject("giver").getString("name")).isEqualTo("Mira Stoyanova");
        assertThat(one.getJsonObject("value").getString("lt")).isEqualTo("Imuosi pats");
        assertThat(one.getString("state")).isEqualTo("standing");
        assertThat(Api.as("elena").delete(path).status()).isEqualTo(404);
        assertThat(Api.as("mira").delete(path).status()).isEqualTo(204);
        assertThat(Api.as("elena").get(path).status()).isEqualTo(404);
        assertThat(Api.as("mira").delete(path).status()).isEqualTo(422);
    }

    @Test
    void R1_5_the_same_key_is_the_same_one() {
        var key = key();
        var path = path(give("mira", "E1001", key));
        assertThat(path(give("mira", "E1001", key))).isEqualTo(path);
        Api.as("mira").delete(path);
    }

    @Test
    void R3_2_giving_and_receiving_are_two_balances() {
        var before = Api.as("mira").get("/api/v1/me/thanks").json();
        var hers = Api.as("elena").get("/api/v1/me/thanks").json();
        var path = path(give("mira", "E1001", key()));
        var after = Api.as("mira").get("/api/v1/me/thanks").json();
        var later = Api.as("elena").get("/api/v1/me/thanks").json();
        assertThat(left(after, "giving")).isEqualTo(left(before, "giving") - 1);
        assertThat(left(after, "receiving")).isEqualTo(left(before, "receiving"));
        assertThat(left(later, "receiving")).isEqualTo(left(hers, "receiving") + 1);
        Api.as("mira").delete(path);
        assertThat(Api.as("harriet").get("/api/v1/recognition/check").array()).isEmpty();
    }

    private static int left(JsonObject balances, String which) {
        return balances.getJsonObject(which).getInt("left");
    }

    @Test
    void R4_2_the_wall_is_searched_and_paged() {
        var path = path(give("mira", "E1001", key()));
        var found = Api.as("jonas").get(KUDOS + "?search=lamp&value=own-it&size=1").json();
        var item = found.getJsonArray("items").getJsonObject(0);
        assertThat(path).endsWith("/" + item.getInt("id"));
        var one = Api.as("jonas").get(KUDOS + "?size=2").json();
        var two = Api.as("jonas").get(KUDOS + "?size=2&before=" + one.getString("next")).json();
        assertThat(ids(one)).hasSize(2).doesNotContainAnyElementsOf(ids(two));
        var both = Api.as("jonas").get(KUDOS + "?size=4").json();
        assertThat(ids(both)).startsWith(ids(one).toArray(Integer[]::new)).hasSize(4);
        assertThat(ids(both)).endsWith(ids(two).toArray(Integer[]::new));
        Api.as("mira").delete(path);
    }

    private static List<Integer> ids(JsonObject page) {
        return page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(each -> each.getInt("id"))
                .toList();
    }

    @Test
    void R4_6_nothing_on_the_wire_counts_likes_or_orders_people() {
        Api.as("elena").put(KUDOS + "/1/reactions/glad", "{}");
        var one = Api.as("elena").get(KUDOS + "/1").json();
        assertThat(one.getJsonObject("talk").getJsonObject("reactions").getJsonArray("glad"))
                .allMatch(each -> each.toString().matches("\"\\D+\""));
        assertThat(Api.as("elena").get(KUDOS).body())
                .doesNotContain("count\":", "total\":", "rank\":");
        assertThat(Api.as("elena").delete(KUDOS + "/1/reactions/glad").status()).isEqualTo(204);
        assertThat(Api.as("elena").put(KUDOS + "/1/reactions/like", "{}").status()).isEqualTo(404);
    }

    @Test
    void R8_1_own_praise_goes_up_and_down() {
        var answers =
                Api.as("elena").get("/api/v1/me/feedback?size=60").json().getJsonArray("answers");
        var statuses =
                answers.getValuesAs(JsonObject.class).stream()
                        .filter(each -> each.getString("band").equals("favourable"))
                        .filter(each -> each.containsKey("comment"))
                        .map(each -> each.getInt("id"))
                        .map(
                                id ->
                                        Api.as("elena")
                                                .post(
                                                        "/api/v1/me/praise",
                                                        "{\"answer\":%d,\"reach\":\"store\"}"
                                                                .formatted(id)))
                        .toList();
        assertThat(statuses).extracting(Answer::status).containsOnly(201, 400);
        statuses.stream()
                .filter(each -> each.status() == 201)
                .forEach(
                        each -> {
                            var location = each.header("Location");
                            var path = location.substring(location.indexOf("/api/"));
                            assertThat(Api.as("elena").delete(path).status()).isEqualTo(204);
                        });
    }

    @Test
    void R8_3_a_lead_reads_names_and_nothing_else() {
        var names = Api.as("mira").get("/api/v1/stores/BG-SOF-01/not-thanked").array();
        assertThat(names)
                .isNotEmpty()
                .allMatch(each -> each.asJsonObject().keySet().equals(Set.of("number", "name")));
    }

    @Test
    void R8_5_a_colleague_is_found_by_name_and_told_by_store() {
        var found = Api.as("elena").get("/api/v1/colleagues?search=mira%20stoy").array();
        assertThat(found.getJsonObject(0).getString("number")).isEqualTo("E1002");
        assertThat(found.getJsonObject(0).keySet())
                .containsExactlyInAnyOrder("number", "name", "store", "where");
    }

    @Test
    void R9_1_history_that_is_wrong_is_refused_by_item_and_field() {
        var body =
                """
                {"items":[{"giver":"E1001","to":["E1001"],"value":"own-it","key":"x",
                  "message":"You mended the lamp over the till.","language":"en",
                  "reach":"store","givenAt":"yesterday"}]}
                """;
        var answer = Api.as("harriet").post("/api/v1/recognition/history", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("items.0.givenAt");
        var none = Api.as("harriet").post("/api/v1/recognition/history", "{\"items\":[null]}");
        assertThat(none.status()).isEqualTo(400);
        assertThat(none.body()).contains("items");
    }

    @Test
    void R4_2_what_can_be_no_code_is_refused() {
        assertThat(Api.as("elena").get(KUDOS + "?person=%00").status()).isEqualTo(400);
        assertThat(Api.as("elena").get(KUDOS + "?store=%00").status()).isEqualTo(400);
        assertThat(Api.as("elena").get(KUDOS + "?search=%E2%91%B4%20%CA%BC").status())
                .isEqualTo(200);
        assertThat(give("mira", "E1001", "\\u0000").status()).isEqualTo(400);
    }
}
