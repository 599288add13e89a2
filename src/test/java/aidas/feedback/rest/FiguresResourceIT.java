package aidas.feedback.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Answer;
import aidas.testbed.Api;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures' resources on the demo company. */
class FiguresResourceIT {

    private static final String STORE = "/api/v1/stores/BG-SOF-01";

    @Test
    void R7_2_a_lead_reads_the_own_store_and_not_the_neighbours() {
        assertThat(Api.as("mira").get(STORE + "/figures").status()).isEqualTo(200);
        assertThat(Api.as("jonas").get(STORE + "/figures").status()).isEqualTo(403);
        assertThat(Api.as("jonas").get(STORE + "/feedback").status()).isEqualTo(403);
        assertThat(Api.as("elena").get(STORE + "/figures").status()).isEqualTo(403);
    }

    @Test
    void R7_3_a_lead_does_not_read_the_company() {
        assertThat(Api.as("mira").get("/api/v1/company/figures").status()).isEqualTo(403);
        var company = Api.as("olga").get("/api/v1/company/figures").json();
        assertThat(company.getJsonArray("regions")).hasSizeGreaterThan(1);
    }

    @Test
    void R7_3_regions_add_up_to_the_company() {
        var company = Api.as("olga").get("/api/v1/company/figures").json();
        long all = nps(company).getInt("n");
        long parts = objects(company, "regions").stream().mapToLong(r -> nps(r).getInt("n")).sum();
        assertThat(parts).isEqualTo(all).isPositive();
    }

    @Test
    void R7_8_a_store_shows_ninety_days_and_a_person_twelve_months() {
        assertThat(days(Api.as("mira").get(STORE + "/figures"))).isEqualTo(90);
        var mine = Api.as("elena").get("/api/v1/me/figures").json();
        var from = LocalDate.parse(mine.getString("from"));
        assertThat(from.getDayOfMonth()).isEqualTo(1);
        assertThat(ChronoUnit.MONTHS.between(from, LocalDate.parse(mine.getString("until"))))
                .isBetween(11L, 12L);
    }

    @Test
    void R7_9_a_trend_has_twelve_months() {
        var trends = objects(Api.as("mira").get(STORE + "/figures").json(), "trends");
        assertThat(trends)
                .isNotEmpty()
                .allSatisfy(trend -> assertThat(trend.getJsonArray("months")).hasSize(12));
    }

    @Test
    void R7_8_what_did_not_change_is_not_sent_again() {
        var period = STORE + "/figures?from=2026-01-01&until=2026-02-01";
        var tag = Api.as("mira").get(period).header("ETag");
        assertThat(tag).isNotEmpty();
        assertThat(Api.as("mira").with("If-None-Match", tag).get(period).status()).isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/me/figures?from=2026-01-02&until=2026-02-01, from",
        "/api/v1/me/figures?from=2026-01-01, until",
        "/api/v1/me/figures?scale=NPS-11, scale",
        "/api/v1/me/feedback?before=yesterday, before",
        "/api/v1/me/feedback?size=0, size",
        "/api/v1/me/feedback?size=many, size"
    })
    void R7_8_what_cannot_be_asked_is_refused_by_the_parameters_name(String path, String field) {
        var answer = Api.as("elena").get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(objects(answer.json(), "violations").getFirst().getString("field"))
                .isEqualTo(field);
    }

    @Test
    void R8_10_figures_are_explained_with_formula_period_and_rule() {
        var why = Api.as("elena").get("/api/v1/me/figures/explain").array().getJsonObject(0);
        assertThat(why.getString("formula")).contains("promoter");
        assertThat(why.getString("rule")).contains("explicit-1");
        assertThat(why.getString("rule")).contains("cause-1");
        assertThat(why.getInt("excluded"))
                .isEqualTo(
                        objects(why, "leftOut").stream().mapToInt(o -> o.getInt("answers")).sum());
    }

    @Test
    void R8_15_two_periods_are_compared_in_words() {
        var json = Api.as("mira").get(STORE + "/figures/comparison").json();
        assertThat(json.getString("againstUntil")).isEqualTo(json.getString("from"));
        var nps = objects(json, "changes").getFirst();
        assertThat(nps.getJsonObject("now").getString("metric")).isEqualTo("NPS");
        assertThat(nps.getJsonObject("before").getInt("n")).isPositive();
        assertThat(nps.getJsonNumber("difference").doubleValue())
                .isBetween(
                        nps.getJsonNumber("low").doubleValue(),
                        nps.getJsonNumber("high").doubleValue());
        assertThat(nps.getString("said")).contains("against").endsWith(".");
        assertThat(objects(json, "changes").get(1).getJsonObject("now").getString("metric"))
                .isEqualTo("MEAN");
    }

    @Test
    void R8_15_a_person_compares_whole_months_and_days_are_not_shared() {
        var months = "/api/v1/me/figures/comparison?from=2026-07-01&until=2026-10-01";
        var mine = Api.as("elena").get(months).json();
        assertThat(mine.getString("againstFrom")).isEqualTo("2026-04-01");
        var shared =
                Api.as("elena").get(months + "&againstFrom=2026-06-01&againstUntil=2026-08-01");
        assertThat(shared.status()).isEqualTo(400);
        assertThat(shared.body()).contains("againstUntil");
    }

    @Test
    void R8_14_a_trend_tells_its_limits_of_ordinary_variation() {
        var nps = objects(Api.as("mira").get(STORE + "/figures").json(), "trends").getFirst();
        assertThat(nps.getInt("monthsMissing")).isZero();
        var limits = nps.getJsonObject("limits");
        assertThat(limits.getJsonNumber("mean").doubleValue())
                .isBetween(
                        limits.getJsonNumber("low").doubleValue(),
                        limits.getJsonNumber("high").doubleValue());
    }

    private static long days(Answer answer) {
        var json = answer.json();
        return ChronoUnit.DAYS.between(
                LocalDate.parse(json.getString("from")), LocalDate.parse(json.getString("until")));
    }

    private static JsonObject nps(JsonObject figures) {
        return objects(figures, "figures").getFirst();
    }

    private static List<JsonObject> objects(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonObject.class);
    }
}
