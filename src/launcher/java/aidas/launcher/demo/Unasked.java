package aidas.launcher.demo;

import jakarta.json.Json;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reviews, calls and letters about the demo company's stores, written by hand; they lie as many
 * days before the demo's day as the file says.
 */
public final class Unasked {

    private static final String FILE = "unsolicited.csv";
    private static final int TIME = 1;
    private static final int STORE = 2;
    private static final int KIND = 3;
    private static final int RATING = 4;
    private static final int MOST = 5;
    private static final int LANGUAGE = 6;
    private static final int NAMES = 7;
    private static final int REFERENCE = 8;
    private static final int WORDS = 9;

    private Unasked() {}

    /**
     * One JSON object each, as {@code POST /api/v1/unsolicited} takes it.
     *
     * @param asOf the day after the last one
     */
    public static List<String> all(LocalDate asOf) {
        var lines = Lines.of(FILE);
        return IntStream.range(0, lines.size())
                .mapToObj(i -> json(i + 1, lines.get(i).split("\\|", -1), asOf))
                .toList();
    }

    private static String json(int number, String[] cells, LocalDate asOf) {
        var at = asOf.minusDays(Long.parseLong(cells[0])).atTime(LocalTime.parse(cells[TIME]));
        var json =
                Json.createObjectBuilder()
                        .add("source", "demo")
                        .add("externalId", "voice-" + number)
                        .add("kind", cells[KIND])
                        .add("store", cells[STORE])
                        .add("occurredAt", at.atOffset(ZoneOffset.UTC).toString())
                        .add("text", cells[WORDS])
                        .add("language", cells[LANGUAGE])
                        .add("reference", cells[REFERENCE]);
        if (!cells[RATING].isEmpty()) {
            json.add("rating", new BigDecimal(cells[RATING]))
                    .add("ratingMax", new BigDecimal(cells[MOST]));
        }
        var names = Json.createArrayBuilder();
        if (!cells[NAMES].isEmpty()) {
            List.of(cells[NAMES].split(";")).forEach(names::add);
        }
        return json.add("employees", names).build().toString();
    }
}
