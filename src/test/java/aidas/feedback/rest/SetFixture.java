package aidas.feedback.rest;

import static aidas.Oracle.closed;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Answer;
import aidas.testbed.Api;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Brings a data set in through the doors that customers use, each set as a region of its own. */
public final class SetFixture {

    private static final String HEADERS =
            "region_code,region_name,store_code,store_name,city,format,zone,store_language,"
                    + "team_code,team_name,employee_number,given_name,family_name,mail,language,"
                    + "role,from,until\n";

    private SetFixture() {}

    /** One row of a roster: a store, and somebody there since 2000 unless the number is empty. */
    public static String row(String region, String store, String zone, String employee) {
        var person = employee.isEmpty() ? ",,,,,,," : employee + ",A,B,,en,member,2000-01-01,";
        return "%s,%s,%s,%s,City,city,%s,en,,,%s\n"
                .formatted(region, region, store, store, zone, person);
    }

    public static void roster(Collection<String> rows) {
        var body = BodyPublishers.ofString(HEADERS + String.join("", rows));
        var taken =
                Api.as("adam").post("/api/v1/organisation/roster?dryRun=false", "text/csv", body);
        assertThat(taken.status()).as(taken.toString()).isEqualTo(200);
    }

    /** Delivers rows; a second run of the tests finds them there already. */
    public static JsonObject deliver(String headers, Collection<String> rows) {
        var csv = rows.stream().collect(Collectors.joining("\n", headers + "\n", "\n"));
        var tally =
                Api.asIngest()
                        .post("/api/v1/responses/bulk", "text/csv", BodyPublishers.ofString(csv));
        assertThat(tally.status()).as(tally.toString()).isEqualTo(200);
        assertThat(tally.json().getInt("received")).isEqualTo(rows.size());
        assertThat(tally.json().getInt("quarantined")).isZero();
        return tally.json();
    }

    static int stored(JsonObject tally) {
        return tally.getInt("accepted") + tally.getInt("duplicates");
    }

    static JsonObject store(String code, String from, String until) {
        return figures("stores/" + code, from, until);
    }

    static JsonObject region(String code, String from, String until) {
        return figures("regions/" + code, from, until);
    }

    private static JsonObject figures(String unit, String from, String until) {
        Answer figures =
                Api.as("olga")
                        .get("/api/v1/%s/figures?from=%s&until=%s".formatted(unit, from, until));
        assertThat(figures.status()).as(figures.toString()).isEqualTo(200);
        return figures.json();
    }

    static JsonObject figure(JsonObject unit) {
        assertThat(unit.getJsonArray("figures")).hasSize(1);
        return unit.getJsonArray("figures").getJsonObject(0);
    }

    static JsonObject mean(JsonObject unit) {
        return unit.getJsonArray("means").getJsonObject(0);
    }

    static double number(JsonObject json, String name) {
        return json.getJsonNumber(name).doubleValue();
    }

    /** Rows with the source and their number before the fields. */
    static List<String> numbered(
            String source, List<NamedCsvRecord> rows, Function<NamedCsvRecord, String> fields) {
        var lines = new ArrayList<String>();
        for (var row : rows) {
            lines.add("set-%s,%d,%s".formatted(source, lines.size() + 1, fields.apply(row)));
        }
        return lines;
    }

    /** A local time of the set with the offset that its zone had. */
    static String at(String local, String pattern, String zone) {
        return LocalDateTime.parse(local, DateTimeFormatter.ofPattern(pattern))
                .atZone(ZoneId.of(zone))
                .toOffsetDateTime()
                .toString();
    }

    /** To nine digits. */
    static void agrees(double found, double expected) {
        assertThat(found).isCloseTo(expected, closed(expected));
    }
}
