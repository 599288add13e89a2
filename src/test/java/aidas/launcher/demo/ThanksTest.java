package aidas.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Thanks between colleagues are such as the intake of history takes. */
class ThanksTest {

    private static final List<JsonObject> THANKS =
            Written.lines("kudos.ndjson").stream().map(ThanksTest::parse).toList();
    private static final Map<String, List<String[]>> PLACES =
            Written.ROSTER.stream().collect(Collectors.groupingBy(row -> row[10]));

    private static JsonObject parse(String line) {
        try (var reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }

    private static Stream<String> people(JsonObject kudos) {
        return Stream.concat(
                Stream.of(kudos.getString("giver")),
                kudos.getJsonArray("to").stream().map(each -> each.toString().replace("\"", "")));
    }

    private static boolean works(String number, LocalDate day) {
        return PLACES.getOrDefault(number, List.of()).stream()
                .anyMatch(
                        row ->
                                !day.isBefore(LocalDate.parse(row[16]))
                                        && (row[17].isEmpty()
                                                || day.isBefore(LocalDate.parse(row[17]))));
    }

    @Test
    void R5_7_giver_and_receivers_work_here_that_day_and_are_different() {
        assertThat(THANKS).hasSizeBetween(1000, 2600);
        for (var kudos : THANKS) {
            var day = OffsetDateTime.parse(kudos.getString("givenAt")).toLocalDate();
            assertThat(people(kudos)).doesNotHaveDuplicates().allMatch(who -> works(who, day));
        }
    }

    @Test
    void R5_7_what_is_quoted_is_praise_of_whom_is_thanked_and_may_be() {
        var answers =
                Written.lines("responses.ndjson").stream()
                        .filter(line -> line.contains("\"quotable\":true"))
                        .map(ThanksTest::parse)
                        .collect(
                                Collectors.toMap(
                                        each -> each.getString("externalId"),
                                        Function.identity(),
                                        (one, other) -> one));
        var quoting = THANKS.stream().filter(kudos -> kudos.containsKey("quotes")).toList();
        assertThat(quoting).hasSizeGreaterThan(50);
        for (var kudos : quoting) {
            var answer = answers.get(kudos.getJsonObject("quotes").getString("externalId"));
            assertThat(answer.getInt("score")).isGreaterThanOrEqualTo(9);
            assertThat(people(kudos).skip(1))
                    .contains(
                            answer.getJsonArray("employees").getJsonObject(0).getString("number"));
        }
    }

    /** In stores that have a collection desk, per person on the roster of the last day. */
    @Test
    void R4_13_the_collection_desks_are_thanked_half_as_often() {
        var last = Written.AS_OF.minusDays(1);
        var there = Written.ROSTER.stream().filter(row -> !row[10].isEmpty()).toList();
        var stores =
                there.stream()
                        .filter(row -> row[8].equals("collection"))
                        .map(row -> row[2])
                        .collect(Collectors.toSet());
        var staff =
                there.stream()
                        .filter(row -> stores.contains(row[2]) && works(row[10], last))
                        .collect(
                                Collectors.partitioningBy(
                                        row -> row[8].equals("collection"),
                                        Collectors.mapping(row -> row[10], Collectors.toSet())));
        double ratio = aHead(staff.get(true)) / aHead(staff.get(false));
        // some 90 people with 1.4 thanks each: the ratio's standard error is about .05
        assertThat(ratio).isBetween(.38, .66);
    }

    @Test
    void R4_14_two_mostly_thank_each_other_in_the_last_whole_month() {
        var month = YearMonth.from(Written.AS_OF).minusMonths(1);
        for (var giver : Planted.RING) {
            var given =
                    THANKS.stream()
                            .filter(kudos -> kudos.getString("giver").equals(giver))
                            .filter(kudos -> kudos.getString("givenAt").startsWith(month + "-"))
                            .flatMap(kudos -> people(kudos).skip(1))
                            .toList();
            long inside = given.stream().filter(Planted.RING::contains).count();
            assertThat(inside).isGreaterThanOrEqualTo(Planted.RING_TIMES);
            assertThat((double) inside / given.size()).isGreaterThan(.6);
        }
    }

    private static double aHead(Set<String> people) {
        long thanks =
                THANKS.stream()
                        .flatMap(kudos -> people(kudos).skip(1))
                        .filter(people::contains)
                        .count();
        return (double) thanks / people.size();
    }

    @Test
    void R4_15_two_of_the_first_store_are_thanked_by_nobody() {
        var thanked =
                THANKS.stream().flatMap(kudos -> people(kudos).skip(1)).collect(Collectors.toSet());
        assertThat(Planted.UNTHANKED)
                .allMatch(who -> works(who, Written.AS_OF.minusDays(1)))
                .doesNotContainAnyElementsOf(thanked);
    }

    @Test
    void R5_7_words_are_long_enough_and_in_three_languages() {
        assertThat(THANKS)
                .allSatisfy(
                        kudos ->
                                assertThat(kudos.getString("message").length()).isBetween(20, 500));
        assertThat(THANKS.stream().map(each -> each.getString("language")).distinct())
                .containsExactlyInAnyOrder("en", "bg", "lt");
        assertThat(THANKS.stream().map(each -> each.getString("key")).distinct().count())
                .isGreaterThan(THANKS.size() - 20);
    }

    @Test
    void R5_7_most_people_agreed_to_the_wall_and_some_have_not_said() {
        var consents = Written.rows("consents.csv");
        assertThat(consents.getFirst()).containsExactly("E1001", "true");
        assertThat(consents).filteredOn(row -> row[1].equals("true")).hasSizeGreaterThan(400);
        assertThat(consents).filteredOn(row -> row[1].equals("false")).hasSizeGreaterThan(20);
    }
}
