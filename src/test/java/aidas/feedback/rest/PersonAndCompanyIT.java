package aidas.feedback.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Answers about elena (E1001) in a store of its own, in months of which the demo company knows
 * nothing.
 */
class PersonAndCompanyIT {

    private static final String MAY = "?from=2023-05-01&until=2023-06-01";
    private static final String JUNE = "?from=2023-06-01&until=2023-07-01";

    @BeforeAll
    static void place() {
        IntakeFixture.place("XCAUSE", "XCAUSE-1", "XCAUSE01");
    }

    private static void send(String id, String day, String more) {
        var sent =
                Api.as("adam")
                        .post(
                                "/api/v1/responses",
                                """
                                {"source":"cause-it","externalId":"%s","store":"XCAUSE-1",\
                                "occurredAt":"%sT10:00:00Z","employees":["E1001"],%s}"""
                                        .formatted(id, day, more));
        assertThat(sent.status()).as(sent.body()).isIn(200, 201);
    }

    private static JsonObject nps(String login, String path) {
        return Api.as(login)
                .get(path)
                .json()
                .getJsonArray("figures")
                .getValuesAs(JsonObject.class)
                .getFirst();
    }

    @Test
    void R8_18_a_detractor_caused_by_policy_leaves_the_persons_score_unchanged() {
        send("may-1", "2023-05-03", "\"scale\":\"NPS\",\"score\":10");
        var before = Api.as("elena").get("/api/v1/me/figures" + MAY + "&scale=NPS").json();
        assertThat(before.getJsonArray("figures").getJsonObject(0).getInt("value")).isEqualTo(100);
        send("may-2", "2023-05-04", "\"scale\":\"NPS\",\"score\":1,\"chips\":[\"policy\"]");
        var after = Api.as("elena").get("/api/v1/me/figures" + MAY + "&scale=NPS").json();
        assertThat(after.getJsonArray("figures")).isEqualTo(before.getJsonArray("figures"));
        assertThat(after.getJsonArray("means")).isEqualTo(before.getJsonArray("means"));
        var why = Api.as("elena").get("/api/v1/me/figures/explain" + MAY + "&scale=NPS").array();
        assertThat(why.getJsonObject(0).getInt("excluded")).isEqualTo(1);
        assertThat(
                        why.getJsonObject(0)
                                .getJsonArray("leftOut")
                                .getJsonObject(0)
                                .getString("reason"))
                .isEqualTo("company");
        assertThat(why.getJsonObject(0).getString("rule")).contains("cause-1");
        assertThat(nps("olga", "/api/v1/stores/XCAUSE-1/figures" + MAY).getInt("n")).isEqualTo(2);
    }

    @Test
    void R8_18_it_can_be_read_with_its_reasons_though_it_does_not_count() {
        send("may-2", "2023-05-04", "\"scale\":\"NPS\",\"score\":1,\"chips\":[\"policy\"]");
        assertThat(mine("company"))
                .anySatisfy(
                        one -> {
                            assertThat(one.getString("store")).isEqualTo("XCAUSE-1");
                            assertThat(one.getJsonArray("companyChips").getString(0))
                                    .isEqualTo("policy");
                        })
                .allSatisfy(one -> assertThat(one.getString("cause")).isEqualTo("company"));
        assertThat(mine("person"))
                .allSatisfy(one -> assertThat(one.getString("cause")).isEqualTo("person"));
        assertThat(Api.as("elena").get("/api/v1/me/feedback?cause=weather").status())
                .isEqualTo(400);
    }

    @Test
    void R8_18_of_two_questions_the_person_has_the_first_and_the_company_the_second() {
        send(
                "june-1",
                "2023-06-05",
                "\"survey\":\"store-visit\",\"score\":9,\"companyScore\":2,"
                        + "\"chips\":[\"listening\",\"policy\"]");
        var own = nps("elena", "/api/v1/me/figures" + JUNE + "&scale=NPS");
        assertThat(own.getInt("n")).isEqualTo(1);
        assertThat(own.getInt("value")).isEqualTo(100);
        var store = Api.as("olga").get("/api/v1/stores/XCAUSE-1/causes?months=60").json();
        assertThat(store.getJsonObject("figure").getInt("n")).isEqualTo(1);
        assertThat(store.getJsonObject("figure").getInt("value")).isEqualTo(-100);
    }

    @Test
    void R8_10_each_place_where_customers_met_a_person_explains_itself() {
        var spots = Api.as("elena").get("/api/v1/me/spots").array().getValuesAs(JsonObject.class);
        assertThat(spots).isNotEmpty().hasSizeLessThanOrEqualTo(3);
        assertThat(spots)
                .allSatisfy(
                        spot -> {
                            var why = spot.getJsonObject("explanation");
                            assertThat(why.getJsonObject("figure"))
                                    .isEqualTo(spot.getJsonObject("figure"));
                            assertThat(why.getString("rule")).contains("cause-1");
                        });
        assertThat(Api.as("elena").get("/api/v1/me/spots?scale=STARS").status()).isEqualTo(400);
    }

    @Test
    void R8_20_it_appears_in_the_company_view_and_in_no_persons() {
        send("may-2", "2023-05-04", "\"scale\":\"NPS\",\"score\":1,\"chips\":[\"policy\"]");
        var store = Api.as("olga").get("/api/v1/stores/XCAUSE-1/causes?months=60").json();
        assertThat(store.getInt("caused")).isEqualTo(1);
        var region = Api.as("olga").get("/api/v1/regions/XCAUSE/causes?months=60").json();
        assertThat(region.getInt("caused")).isEqualTo(1);
        assertThat(region.getJsonArray("units")).hasSize(1);
        assertThat(Api.as("mira").get("/api/v1/stores/XCAUSE-1/causes").status()).isEqualTo(403);
        assertThat(Api.as("olga").get("/api/v1/company/causes?months=0").status()).isEqualTo(400);
        var company = Api.as("olga").get("/api/v1/company/causes").json();
        assertThat(company.getJsonArray("chips")).isNotEmpty();
    }

    private static List<JsonObject> mine(String cause) {
        return Api.as("elena")
                .get("/api/v1/me/feedback?size=200&cause=" + cause)
                .json()
                .getJsonArray("answers")
                .getValuesAs(JsonObject.class);
    }
}
