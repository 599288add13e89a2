package aidas.feedback.rest;

import static aidas.feedback.rest.IntakeFixture.answersOfStore;
import static aidas.feedback.rest.IntakeFixture.bulk;
import static aidas.feedback.rest.IntakeFixture.freshId;
import static aidas.feedback.rest.IntakeFixture.response;
import static aidas.feedback.rest.IntakeFixture.send;
import static aidas.feedback.rest.IntakeFixture.stored;
import static aidas.feedback.rest.IntakeFixture.sumsAreRight;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import aidas.testbed.Answer;
import aidas.testbed.Api;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BulkIT {

    @BeforeAll
    static void roster() {
        IntakeFixture.roster();
        send(response(freshId(), 9, ""));
    }

    @Test
    void R6_1_bad_lines_are_named_and_the_rest_goes_on() {
        String id = freshId();
        var lines =
                List.of(
                        response(id, 9, ""),
                        response(freshId(), 11, ""),
                        "odd",
                        "",
                        response(id, 3, ""),
                        response(freshId(), 7, ",\"employees\":[\"XI404\"]"),
                        response(freshId(), 8, ",\"employees\":[\"XI001\"]"));

        var tally = bulk(String.join("\n", lines));

        assertThat(tally.status()).as(tally.toString()).isEqualTo(200);
        assertThat(counts(tally)).containsExactly(6, 2, 1, 1, 2);
        var first = tally.json().getJsonArray("errors").getJsonObject(0);
        assertThat(first.getInt("line")).isEqualTo(2);
        assertThat(first.getString("field")).isEqualTo("score");
        assertThat(tally.json().getBoolean("complete")).isTrue();
    }

    @Test
    void R6_2_a_csv_with_its_own_columns_and_an_unknown_one_by_name() {
        var csv =
                """
                rating,Store Code,external_id,SOURCE,occurred-at,scale,employees,comments
                9,XI-STORE-1,%s,intake-it,2025-03-14T10:00:00+02:00,NPS,XI001:0.4;XI002:0.6,"one, two"
                """
                        .formatted(freshId());
        assertThat(counts(csv(csv))).containsExactly(1, 1, 0, 0, 0);

        var refused = csv("source,mood\n");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("\"mood\"", "\"externalId\"");
    }

    @Test
    void R2_1_the_same_file_again_and_at_the_same_time_counts_once() throws Exception {
        int before = answersOfStore();
        String file = file(6_000);

        List<Answer> tallies;
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Answer> delivery = () -> bulk(file);
            tallies =
                    threads.invokeAll(List.of(delivery, delivery, delivery, delivery)).stream()
                            .map(Future::resultNow)
                            .toList();
        }

        assertThat(tallies).allMatch(tally -> tally.status() == 200);
        assertThat(tallies.stream().mapToInt(tally -> tally.json().getInt("accepted")).sum())
                .isEqualTo(6_000);
        assertThat(tallies.stream().mapToInt(tally -> tally.json().getInt("duplicates")).sum())
                .isEqualTo(18_000);
        assertThat(answersOfStore()).isEqualTo(before + 6_000);
    }

    @Test
    void R5_2_a_recount_gives_the_same_sums() {
        bulk(file(500));
        sumsAreRight();
    }

    @Test
    void R6_1_what_comes_in_bulk_is_stored_to_the_last_digit() {
        String id = freshId();
        var whole =
                """
                {"source":"intake-it","externalId":"%s","store":"XI-STORE-1","scale":"CSAT-10",\
                "score":9.5,"occurredAt":"2025-03-14T10:00:00.123456+02:00","team":"desk",\
                "channel":"online","comment":"Бързо, \\"мило\\"","language":"bg","place":"каса",\
                "employees":[{"number":"XI001","weight":0.333333},\
                {"number":"XI003","weight":0.666667}],"transactionValue":99999999.9999,\
                "reference":"INV","customer":"C","chips":["price","queue"],"reason":"return",\
                "quotable":true}"""
                        .formatted(id);

        assertThat(bulk(whole + "\n" + file(100)).json().getInt("accepted")).isEqualTo(101);

        var stored = stored(id).json();
        assertThat(stored.getString("occurredAt")).isEqualTo("2025-03-14T08:00:00.123456Z");
        assertThat(stored.getJsonNumber("score").bigDecimalValue()).isEqualByComparingTo("9.5");
        assertThat(stored.getString("survey")).isEqualTo("csat-10");
        assertThat(stored.getJsonArray("chips").toString()).isEqualTo("[\"price\",\"queue\"]");
        assertThat(stored.getString("reason")).isEqualTo("return");
        assertThat(stored.getBoolean("quotable")).isTrue();
        assertThat(stored.getString("cause")).isEqualTo("company");
        var credits = stored.getJsonArray("credits").getValuesAs(JsonObject.class);
        assertThat(credits)
                .extracting(
                        credit -> credit.getString("employee"),
                        credit -> credit.getString("team", ""),
                        credit -> credit.getJsonNumber("weight").toString())
                .containsExactly(
                        tuple("XI001", "desk", "0.333333"), tuple("XI003", "", "0.666667"));
        sumsAreRight();
    }

    private static String file(int lines) {
        return IntStream.range(0, lines)
                .mapToObj(i -> response(freshId(), i % 11, i % 2 == 0 ? "" : NAMED))
                .collect(Collectors.joining("\n"));
    }

    private static final String NAMED = ",\"employees\":[\"XI001\",\"XI002\",\"E1001\"]";

    private static Answer csv(String text) {
        return Api.asIngest()
                .post("/api/v1/responses/bulk", "text/csv", BodyPublishers.ofString(text));
    }

    private static List<Integer> counts(Answer tally) {
        var json = tally.json();
        return List.of(
                json.getInt("received"),
                json.getInt("accepted"),
                json.getInt("duplicates"),
                json.getInt("quarantined"),
                json.getInt("rejected"));
    }
}
