package aidas.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import aidas.testbed.Answer;
import aidas.testbed.Api;
import aidas.testbed.Pages;
import aidas.testbed.Rights;
import aidas.testbed.Rights.Right;
import aidas.testbed.Testbed;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Role × page × API, against the running portal: who gets what is in one table. */
class RightsIT {

    private static final Map<String, String> TYPES =
            Map.of(
                    "json", "application/json",
                    "ndjson", "application/x-ndjson",
                    "csv", "text/csv");

    /** Pages are only read, so several are asked for at once. */
    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> R1_1_each_role_gets_its_pages_and_no_others() {
        return Rights.all().stream()
                .filter(Right::isPage)
                .map(
                        right ->
                                dynamicTest(
                                        right.toString(),
                                        () -> assertThat(page(right)).isEqualTo(right.expected())));
    }

    @TestFactory
    Stream<DynamicTest> R1_2_each_token_gets_its_operations_and_no_others() {
        return Rights.all().stream()
                .filter(right -> !right.isPage())
                .map(right -> dynamicTest(right.toString(), () -> check(right)));
    }

    private static String page(Right right) {
        var pages =
                right.who().equals("anonymous")
                        ? Pages.anonymous()
                        : Pages.as(Rights.LOGINS.get(right.who()));
        var answer = pages.get(right.request());
        return answer.header("Location").startsWith(Testbed.get().realm())
                ? "login"
                : String.valueOf(answer.status());
    }

    private static void check(Right right) {
        var answer = ask(right);
        assertThat(String.valueOf(answer.status()))
                .as(answer.toString())
                .isEqualTo(right.expected());
    }

    private static Answer ask(Right right) {
        var api = api(right.who());
        if (right.body().isEmpty()) {
            return api.send(right.method(), right.request(), BodyPublishers.noBody());
        }
        var type = TYPES.get(right.body().substring(right.body().lastIndexOf('.') + 1));
        return api.with("Content-Type", type)
                .send(right.method(), right.request(), BodyPublishers.ofString(right.text()));
    }

    private static Api api(String who) {
        return switch (who) {
            case "anonymous" -> Api.anonymous();
            case "ingest" -> Api.asIngest();
            case "other" -> Api.withTokenForOthers("harriet");
            default -> Api.as(Rights.LOGINS.get(who));
        };
    }
}
