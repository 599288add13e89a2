package aidas.reward.rest;

import static aidas.reward.rest.Offered.asking;
import static aidas.reward.rest.Offered.costing;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Answer;
import aidas.testbed.Api;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many who ask at the same moment, as real clients: sixteen of them over HTTP. */
class RewardsAtOnceIT {

    private static final int CLIENTS = 16;
    private static final String MINE = "/api/v1/me/redemptions";
    private static final List<String> PEOPLE = List.of("elena", "mira", "jonas");

    /** All wait for the last one before they ask. */
    private static List<Answer> atOnce(IntFunction<Answer> ask) throws Exception {
        PEOPLE.forEach(person -> Api.as(person).get(MINE));
        var start = new CyclicBarrier(CLIENTS);
        try (var pool = Executors.newFixedThreadPool(CLIENTS)) {
            var asked =
                    pool.invokeAll(
                            IntStream.range(0, CLIENTS)
                                    .mapToObj(
                                            i ->
                                                    (Callable<Answer>)
                                                            () -> {
                                                                start.await();
                                                                return ask.apply(i);
                                                            })
                                    .toList());
            var answers = new ArrayList<Answer>();
            for (var each : asked) {
                answers.add(each.get());
            }
            return answers;
        }
    }

    private static Answer ask(String person, String code, int number) {
        return Api.as(person).post(MINE, asking(code, code + number));
    }

    private static long got(List<Answer> answers) {
        return answers.stream().filter(each -> each.status() == 201).count();
    }

    private static JsonObject reward(String code) {
        return Api.as("harriet")
                .get("/api/v1/rewards")
                .array()
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(each -> each.getString("code").equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static long balance() {
        return Api.as("jonas").get("/api/v1/me/points").json().getInt("balance");
    }

    private static void post(int points, String key) {
        var body =
                "{\"employee\":\"E2001\",\"points\":%d,\"reason\":\"For a test\",\"key\":\"%s\"}"
                        .formatted(points, Offered.code(key));
        assertThat(Api.as("harriet").post("/api/v1/points/entries", body).status()).isEqualTo(200);
    }

    @Test
    void R7_2_of_sixteen_who_want_the_last_three_three_get_one() throws Exception {
        var code = Offered.add("last", costing(0).add("stock", 3).add("warnAt", 1));
        var answers = atOnce(i -> ask(PEOPLE.get(i % PEOPLE.size()), code, i));
        assertThat(answers.stream().map(Answer::status)).containsOnly(201, 409);
        assertThat(got(answers)).isEqualTo(3);
        assertThat(reward(code).getInt("left")).isZero();
        assertThat(reward(code).getBoolean("runsLow")).isTrue();
    }

    @Test
    void R2_5_one_person_who_asks_sixteen_times_at_once_stays_within_the_limit() throws Exception {
        var code = Offered.add("limit", costing(0).add("most", 2).add("span", "year"));
        var answers = atOnce(i -> ask("jonas", code, i));
        assertThat(answers.stream().map(Answer::status)).containsOnly(201, 422);
        assertThat(got(answers)).isEqualTo(2);
    }

    @Test
    void R2_5_no_points_are_spent_that_are_not_there() throws Exception {
        Api.as("jonas").put("/api/v1/me/points/consent", "{\"joined\":true}");
        if (balance() > 0) {
            post((int) -balance(), "empty");
        }
        post((int) (50 - balance()), "fill");
        var one = Offered.add("dear", costing(10));
        var other = Offered.add("dearer", costing(10));
        var answers = atOnce(i -> ask("jonas", i % 2 == 0 ? one : other, i));
        assertThat(answers.stream().map(Answer::status)).containsOnly(201, 422);
        assertThat(got(answers)).isEqualTo(5);
        assertThat(balance()).isZero();
        assertThat(Api.as("harriet").get("/api/v1/points/proof").json().getBoolean("holds"))
                .isTrue();
    }

    @Test
    void R2_2_the_same_key_at_once_asks_once() throws Exception {
        var code = Offered.add("same", costing(0));
        var answers = atOnce(i -> ask("elena", code, 0));
        assertThat(answers.stream().map(Answer::status)).containsOnly(201);
        assertThat(answers.stream().map(each -> each.json().getJsonNumber("id").longValue()))
                .containsOnly(answers.getFirst().json().getJsonNumber("id").longValue());
        assertThat(
                        Api.as("harriet")
                                .get("/api/v1/rewards/" + code + "/fairness")
                                .json()
                                .getInt("asked"))
                .isEqualTo(1);
    }

    @Test
    void R3_4_cancelled_and_asked_for_at_once_the_stock_adds_up() throws Exception {
        var code = Offered.add("back", costing(0).add("stock", 4));
        long mine = ask("elena", code, 100).json().getJsonNumber("id").longValue();
        var answers =
                atOnce(
                        i ->
                                i % 4 == 0
                                        ? Api.as("elena").delete(MINE + "/" + mine)
                                        : ask(PEOPLE.get(i % PEOPLE.size()), code, i));
        assertThat(answers.stream().filter(each -> each.status() == 204)).hasSize(1);
        assertThat(got(answers)).isBetween(3L, 4L);
        assertThat(reward(code).getInt("left")).isEqualTo((int) (4 - got(answers)));
    }
}
