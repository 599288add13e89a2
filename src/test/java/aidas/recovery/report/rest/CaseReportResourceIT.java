package aidas.recovery.report.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The report on the demo's cases. */
class CaseReportResourceIT {

    private static final String REPORT = "/api/v1/recovery/report";

    @Test
    void R5_1_each_figure_has_n_and_interval() {
        var report = Api.as("olga").get(REPORT).json();
        assertThat(report.getInt("cases")).isNotNegative();
        if (report.getInt("cases") < 5) {
            assertThat(report.containsKey("onTime")).isFalse();
            return;
        }
        var onTime = report.getJsonObject("onTime");
        assertThat(onTime.getInt("goal")).isEqualTo(85);
        var share = onTime.getJsonObject("share");
        assertThat(share.getJsonNumber("low").doubleValue())
                .isLessThanOrEqualTo(share.getJsonNumber("value").doubleValue());
        assertThat(share.getInt("n")).isPositive();
        for (var part : report.getJsonArray("stores").getValuesAs(JsonObject.class)) {
            assertThat(part.containsKey("onTime")).isNotEqualTo(part.getBoolean("withheld"));
        }
        assertThat(Api.as("olga").get(REPORT + "/loyalty").json().containsKey("silent")).isTrue();
    }

    @Test
    void R5_1_of_a_time_without_cases_nothing_is_told() {
        var report = Api.as("harriet").get(REPORT + "?from=2001-01-01&until=2001-02-01").json();
        assertThat(report.getInt("cases")).isZero();
        assertThat(report.containsKey("waits")).isFalse();
    }

    @Test
    void R5_2_faults_are_named() {
        assertThat(Api.as("olga").get(REPORT + "?from=2026-01-01").status()).isEqualTo(400);
        assertThat(Api.as("olga").get(REPORT + "?from=x&until=2026-01-01").toString())
                .contains("from");
        assertThat(Api.as("olga").get(REPORT + "?from=2026-02-01&until=2026-02-01").status())
                .isEqualTo(400);
        var wrong = Api.as("olga").put(REPORT + "/money", "{\"hours\":-1}");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.toString()).contains("hours", "hourly", "yearly", "leaving", "recovered");
        assertThat(Api.as("jonas").get(REPORT + "?store=BG-SOF-01").status()).isEqualTo(403);
    }

    /** Its lines, the header first. */
    private static List<String> file(String login) {
        var file = Api.as(login).get(REPORT + "/file");
        assertThat(file.status()).as(file.toString()).isEqualTo(200);
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.header("Content-Disposition")).contains("cases.csv");
        return file.body().lines().toList();
    }

    @Test
    void R5_3_the_file_says_what_the_report_says() {
        var report = Api.as("olga").get(REPORT).json();
        var lines = file("olga");
        assertThat(lines.getFirst()).contains("in_time_percent", "recovered_high");
        assertThat(lines.get(1)).startsWith("all,,,");
        for (var part : report.getJsonArray("stores").getValuesAs(JsonObject.class)) {
            assertThat(lines)
                    .filteredOn(line -> line.startsWith("store," + part.getString("code") + ","))
                    .singleElement()
                    .satisfies(
                            line ->
                                    assertThat(line.endsWith(",".repeat(13)))
                                            .as(line)
                                            .isEqualTo(part.getBoolean("withheld")));
        }
    }

    @Test
    void R5_3_a_lead_gets_the_own_store_and_never_a_neighbours() {
        assertThat(file("mira")).noneMatch(line -> line.startsWith("store,LT-"));
        assertThat(file("jonas")).noneMatch(line -> line.startsWith("store,BG-"));
        var neighbours = Api.as("jonas").get(REPORT + "/file?store=BG-SOF-01");
        assertThat(neighbours.status()).isEqualTo(403);
        assertThat(neighbours.body()).doesNotContain("in_time", "Vitosha");
    }
}
