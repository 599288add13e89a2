package aidas.leaderboard.level.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import aidas.leaderboard.level.PeopleScan;
import aidas.testbed.Answer;
import aidas.testbed.Api;
import aidas.testbed.Pages;
import aidas.testbed.Rights;
import aidas.testbed.Rights.Right;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Over all operations and pages that the table of rights knows, for everybody who gets them; they
 * are only read.
 */
class NobodyListedIT {

    private static final List<String> ORDERS =
            List.of("sort=score", "sort=nps", "order=value", "orderBy=-score", "by=level");

    /** Each is asked for once. */
    private static final Map<Right, Answer> ANSWERS = new ConcurrentHashMap<>();

    private static final Pattern ROWS =
            Pattern.compile("<(tr|li)\\b.*?(?=<(?:tr|li)\\b|</table>|</[uo]l>)", Pattern.DOTALL);
    private static final Pattern FAMILY_NAME =
            Pattern.compile("\"familyName\":\"([^\"]+)\"(?:[^{}]*\"role\":\"(\\w+)\")?");
    private static final Pattern PERSON = Pattern.compile("\\bE\\d{4}\\b");
    private static final Pattern SCORE =
            Pattern.compile("class=\"(fig|num|whisker-cell|tier|ibar)\\b");

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> R3_2_no_operation_lists_people_with_a_score() {
        return readable(false)
                .map(
                        right ->
                                dynamicTest(
                                        right.toString(),
                                        () ->
                                                assertThat(PeopleScan.scored(json(ask(right))))
                                                        .isEmpty()));
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> R3_2_no_table_lists_people_with_a_score() {
        return readable(false)
                .map(NobodyListedIT::ask)
                .filter(answer -> answer.header("Content-Type").startsWith("text/csv"))
                .map(
                        answer ->
                                dynamicTest(
                                        answer.response().uri().toString(),
                                        () ->
                                                assertThat(PeopleScan.scoredTable(answer.body()))
                                                        .isEmpty()));
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> R3_2_no_page_lists_people_with_a_score() {
        return readable(true)
                .map(
                        right ->
                                dynamicTest(
                                        right.toString(), () -> assertThat(rows(right)).isEmpty()));
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> R3_3_no_list_of_people_stands_by_what_customers_say() {
        return readable(false)
                .filter(right -> !PeopleScan.lists(json(ask(right))).isEmpty())
                .map(right -> dynamicTest(right.toString(), () -> checkOrder(right)));
    }

    /** The order is one of the people's own facts, and no parameter asks for another. */
    private static void checkOrder(Right right) {
        var answer = ask(right);
        if (!byName(answer)) {
            assertThat(PeopleScan.unordered(json(answer))).isEmpty();
        }
        for (String order : ORDERS) {
            var asked = right.request() + (right.request().contains("?") ? "&" : "?") + order;
            var other = api(right.who()).get(asked);
            if (other.status() == 200) {
                assertThat(PeopleScan.lists(json(other)))
                        .as(order)
                        .isEqualTo(PeopleScan.lists(json(answer)));
            }
        }
    }

    /** Leads first, then family names from A to Z, as far as plain letters tell. */
    private static boolean byName(Answer answer) {
        var names =
                FAMILY_NAME
                        .matcher(answer.body())
                        .results()
                        .filter(hit -> !"lead".equals(hit.group(2)))
                        .map(hit -> hit.group(1).substring(0, 1))
                        .toList();
        var sorted = new ArrayList<>(names);
        sorted.sort(java.text.Collator.getInstance(java.util.Locale.ROOT));
        return !names.isEmpty() && names.equals(sorted);
    }

    private static List<String> rows(Right right) {
        var found =
                ROWS.matcher(Pages.as(Rights.LOGINS.get(right.who())).get(right.request()).body())
                        .results()
                        .map(hit -> hit.group())
                        .filter(row -> SCORE.matcher(row).find())
                        .flatMap(row -> PERSON.matcher(row).results().limit(1))
                        .map(hit -> hit.group())
                        .distinct()
                        .toList();
        return found.size() > 1 ? found : List.of();
    }

    private static Stream<Right> readable(boolean pages) {
        return Rights.all().stream()
                .filter(right -> right.isPage() == pages && right.method().equals("GET"))
                .filter(right -> right.expected().equals("200"))
                .filter(right -> !right.who().equals("anonymous") && !right.who().equals("other"));
    }

    private static Answer ask(Right right) {
        return ANSWERS.computeIfAbsent(right, it -> api(it.who()).get(it.request()));
    }

    private static Api api(String who) {
        return who.equals("ingest") ? Api.asIngest() : Api.as(Rights.LOGINS.get(who));
    }

    /** What is no JSON holds no list that a client could sort by. */
    private static JsonValue json(Answer answer) {
        if (!answer.header("Content-Type").startsWith("application/json")) {
            return JsonValue.NULL;
        }
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readValue();
        }
    }
}
