package aidas.insight.fact.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Answer;
import aidas.testbed.Api;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

class FactsResourceIT {

    private static final String FACTS = "/api/v1/facts";
    private static final String CSV = "text/csv";
    private static final String VITOSHA = "/api/v1/stores/BG-SOF-01/facts/";

    private static Answer take(String login, String query, String... rows) {
        var body = "store,month,measure,value,n,variance\n" + String.join("\n", rows);
        return Api.as(login).post(FACTS + query, CSV, BodyPublishers.ofString(body));
    }

    @Test
    void R3_4_without_being_told_otherwise_nothing_changes() {
        var tried = take("adam", "", "BG-SOF-01,2006-01,sales,12.50,,").json();
        assertThat(tried.getBoolean("applied")).isFalse();
        assertThat(tried.getInt("created")).isEqualTo(1);
        var change = tried.getJsonArray("changes").getJsonObject(0);
        assertThat(change.getString("store")).isEqualTo("BG-SOF-01");
        assertThat(change.getJsonObject("after").getJsonNumber("value").doubleValue())
                .isEqualTo(12.5);
        assertThat(change.containsKey("before")).isFalse();
    }

    @Test
    void R3_2_a_fault_is_named_by_line_and_column() {
        var refused = take("adam", "?dryRun=false", "BG-SOF-01,2006-01,sales,a lot,,");
        assertThat(refused.status()).isEqualTo(400);
        var violation = refused.json().getJsonArray("violations").getJsonObject(0);
        assertThat(violation.getString("field")).isEqualTo("line 2, value");
        assertThat(violation.getString("message"))
                .isEqualTo(
                        "expected a number such as 1250.5, with at most six decimals, found 'a lot'");
        assertThat(take("adam", "?dryRun=perhaps").body()).contains("\"dryRun\"");
    }

    @Test
    void R3_5_a_table_is_taken_and_told_what_it_changed() {
        var row = "LT-VNO-01,2006-02,sales,%s,,";
        assertThat(take("harriet", "?dryRun=false", row.formatted(10)).status()).isEqualTo(200);
        var second = take("harriet", "?dryRun=false", row.formatted(11)).json();
        assertThat(second.getInt("changed")).isEqualTo(1);
        var before = second.getJsonArray("changes").getJsonObject(0).getJsonObject("before");
        assertThat(before.getInt("value")).isEqualTo(10);
    }

    @Test
    void R3_6_a_store_tells_some_of_its_facts() {
        var told =
                Api.asIngest()
                        .put(VITOSHA + "2006-03", "{\"sales\": 1250.5, \"transactions\": 50}");
        assertThat(told.status()).as(told.toString()).isEqualTo(200);
        assertThat(told.json().getInt("created") + told.json().getInt("unchanged")).isEqualTo(2);
        var more = Api.asIngest().put(VITOSHA + "2006-03", "{\"transactions\": 50}");
        assertThat(more.json().getInt("unchanged")).isEqualTo(1);
    }

    @Test
    void R2_1_what_is_wrong_in_a_request_is_named_by_its_own_field() {
        assertThat(put("2006-03", "{\"sales\": \"much\"}").body()).contains("\"sales\"");
        assertThat(put("2006-03", "{\"transactions\": 1.5}").body()).contains("\"transactions\"");
        assertThat(put("2006-03", "{\"sales\": 1e999999999}").status()).isEqualTo(400);
        assertThat(put("2006-03", "{\"sales\": {\"value\": 1, \"m\": 2}}").body())
                .contains("\"sales.m\"");
        assertThat(put("2006-03", "{\"sales\": {\"value\": 1, \"n\": 0}}").body())
                .contains("\"sales.n\"");
        assertThat(put("2006-13", "{\"sales\": 1}").body()).contains("\"month\"");
        assertThat(put("2006-03", "{}").status()).isEqualTo(400);
        assertThat(put("2006-03", "[".repeat(5000)).status()).isEqualTo(400);
        var nowhere = Api.asIngest().put("/api/v1/stores/NO-STORE/facts/2006-03", "{\"sales\":1}");
        assertThat(nowhere.status()).isEqualTo(404);
    }

    private static Answer put(String month, String body) {
        return Api.asIngest().put(VITOSHA + month, body);
    }

    @Test
    void R1_1_a_measure_is_defined_in_three_languages() {
        var path = "/api/v1/insight/measures/http-clean";
        var names = "{\"en\":\"Clean\",\"bg\":\"Чисто\",\"lt\":\"Švaru\"}";
        var body = "{\"side\":\"cx\",\"names\":%s}".formatted(names);
        assertThat(Api.as("harriet").put(path, body).status()).isIn(201, 204);
        assertThat(Api.as("harriet").put(path, body).status()).isEqualTo(204);
        var other = "{\"side\":\"ex\",\"names\":%s}".formatted(names);
        assertThat(Api.as("harriet").put(path, other).status()).isEqualTo(422);
        var half = Api.as("harriet").put(path, "{\"side\":\"cx\",\"names\":{\"en\":\"Clean\"}}");
        assertThat(half.body()).contains("\"names.bg\"").contains("\"names.lt\"");
        assertThat(Api.as("mira").put(path, body).status()).isEqualTo(403);
    }
}
