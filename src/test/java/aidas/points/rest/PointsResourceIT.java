package aidas.points.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Answer;
import aidas.testbed.Api;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Points over HTTP, for Jonas. */
class PointsResourceIT {

    private static final String MINE = "/api/v1/me/points";
    private static final String ENTRIES = "/api/v1/points/entries";
    private static final String RUN = Long.toString(System.nanoTime(), 36);

    private static JsonObject mine() {
        return Api.as("jonas").get(MINE).json();
    }

    private static Answer part(boolean joined) {
        return Api.as("jonas").put(MINE + "/consent", "{\"joined\":" + joined + "}");
    }

    private static Answer entry(int points, String key) {
        return Api.as("harriet")
                .post(
                        ENTRIES,
                        """
                        {"employee":"E2001","points":%d,"reason":"For a visit","key":"%s"}
                        """
                                .formatted(points, RUN + key));
    }

    @Test
    void R7_1_nothing_is_told_before_the_yes_and_only_the_own_after_it() {
        assertThat(part(false).status()).isEqualTo(200);
        assertThat(mine().keySet()).containsExactly("joined");
        assertThat(part(true).json().getBoolean("joined")).isTrue();
        assertThat(entry(4, "told").status()).isEqualTo(200);
        assertThat(mine().getJsonArray("entries").getJsonObject(0).getString("reason"))
                .isEqualTo("For a visit");
        assertThat(Api.as("elena").get(MINE).toString()).doesNotContain("For a visit");
    }

    @Test
    void R7_2_of_many_who_spend_at_once_no_more_is_spent_than_is_there() throws Exception {
        part(true);
        long before = mine().getInt("balance");
        if (before > 0) {
            assertThat(entry((int) -before, "empty").status()).isEqualTo(200);
        }
        assertThat(entry(30, "fill").status()).isEqualTo(200);
        try (var pool = Executors.newFixedThreadPool(8)) {
            var spent =
                    pool.invokeAll(
                            IntStream.range(0, 8)
                                    .mapToObj(
                                            i ->
                                                    (Callable<Integer>)
                                                            () -> entry(-10, "spend" + i).status())
                                    .toList());
            var statuses = new java.util.ArrayList<Integer>();
            for (var each : spent) {
                statuses.add(each.get());
            }
            assertThat(statuses).containsOnly(200, 422);
            assertThat(statuses.stream().filter(status -> status == 200)).hasSize(3);
        }
        assertThat(mine().getInt("balance")).isZero();
        assertThat(Api.as("harriet").get("/api/v1/points/proof").json().getBoolean("holds"))
                .isTrue();
    }

    @Test
    void R5_3_there_is_no_list_of_accounts() {
        for (var path : List.of("/api/v1/points/accounts", "/api/v1/points/entries")) {
            assertThat(Api.as("harriet").get(path).status()).isIn(404, 405);
        }
    }

    @Test
    void R2_1_a_fault_is_told_by_its_field() {
        var answer =
                Api.as("harriet")
                        .put("/api/v1/points/rules/it-x/draft", "{\"source\":\"attendance\"}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.toString()).contains("source", "points");
    }
}
