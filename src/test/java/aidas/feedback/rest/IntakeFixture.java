package aidas.feedback.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Answer;
import aidas.testbed.Api;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A region of its own for the intake's tests, and responses to send there. */
final class IntakeFixture {

    static final String STORE = "XI-STORE-1";

    private static final String HEADERS =
            "region_code,region_name,store_code,store_name,city,format,zone,store_language,"
                    + "team_code,team_name,employee_number,given_name,family_name,mail,language,"
                    + "role,from,until\n";

    private static final String PLACE =
            "XI,Intake,XI-STORE-1,Intake store,Sofia,city,Europe/Sofia,bg,";

    private IntakeFixture() {}

    /** XI001 and XI002 at the desk, XI003 in the store without a team, all since 2024. */
    static void roster() {
        roster(
                PLACE + "desk,Desk,XI001,Ana,One,,en,member,2024-01-01,\n",
                PLACE + "desk,Desk,XI002,Bo,Two,,en,member,2024-01-01,\n",
                PLACE + ",,XI003,Cy,Three,,en,member,2024-01-01,\n");
    }

    /** Somebody who comes later, to set quarantine right. */
    static void hire(String number) {
        roster(PLACE + ",,%s,New,Comer,,en,member,2025-06-01,\n".formatted(number));
    }

    /** One store of its own region with one employee since 2024. */
    static void place(String region, String store, String employee) {
        roster(
                "%s,%s,%s,%s,Sofia,city,Europe/Sofia,bg,,,%s,Vi,Tester,,en,member,2024-01-01,\n"
                        .formatted(region, region, store, store, employee));
    }

    /** One who worked in the first store until September 2023 and in the second one since. */
    static void moves(String region, String first, String second, String employee) {
        var row = "%s,%s,%s,%s,Sofia,city,Europe/Sofia,bg,,,%s,Mo,Ver,,en,member,%s\n";
        roster(
                row.formatted(region, region, first, first, employee, "2022-01-01,2023-09-01"),
                row.formatted(region, region, second, second, employee, "2023-09-01,"));
    }

    private static void roster(String... rows) {
        var taken =
                Api.as("adam")
                        .post(
                                "/api/v1/organisation/roster?dryRun=false",
                                "text/csv",
                                BodyPublishers.ofString(HEADERS + String.join("", rows)));
        assertThat(taken.status()).as(taken.toString()).isEqualTo(200);
    }

    /** Never used before, however often the tests run. */
    static String freshId() {
        return UUID.randomUUID().toString();
    }

    static String response(String id, int score, String more) {
        return """
        {"source":"intake-it","externalId":"%s","store":"XI-STORE-1","scale":"NPS","score":%d,\
        "occurredAt":"2025-03-14T23:30:00Z"%s}"""
                .formatted(id, score, more);
    }

    static Answer send(String json) {
        return Api.asIngest().post("/api/v1/responses", json);
    }

    static Answer bulk(String lines) {
        return Api.asIngest()
                .post(
                        "/api/v1/responses/bulk",
                        "application/x-ndjson",
                        BodyPublishers.ofString(lines));
    }

    static Answer stored(String id) {
        return Api.as("adam").get("/api/v1/responses/intake-it/" + id);
    }

    /** What the rollups of the store say, as the owner reads them. */
    static int answersOfStore() {
        var figures =
                Api.as("olga")
                        .get(
                                "/api/v1/stores/"
                                        + STORE
                                        + "/figures?from=2025-03-01&until=2025-04-01");
        assertThat(figures.status()).as(figures.toString()).isEqualTo(200);
        return figures.json().getJsonArray("figures").getJsonObject(0).getInt("n");
    }

    static void sumsAreRight() {
        var check = Api.as("adam").get("/api/v1/rollups/check");
        assertThat(check.status()).as(check.toString()).isEqualTo(200);
        assertThat(check.json().getBoolean("right")).as(check.body()).isTrue();
    }

    /** Eight clients side by side, as many calls as asked for. */
    static List<Answer> atOnce(int times, IntFunction<Answer> call) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(8)) {
            return threads
                    .invokeAll(
                            IntStream.range(0, times)
                                    .<Callable<Answer>>mapToObj(i -> () -> call.apply(i))
                                    .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }
}
