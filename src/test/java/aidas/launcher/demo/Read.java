package aidas.launcher.demo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One answer as it stands in the file. */
record Read(
        String externalId,
        String store,
        String team,
        String channel,
        OffsetDateTime at,
        String scale,
        int score,
        String comment,
        String language,
        double value,
        String reason,
        List<String> chips,
        boolean two,
        Map<String, Double> credits) {

    private static final Pattern FIELD =
            Pattern.compile(
                    "\"(\\w+)\":(?:\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"|([\\d.]+))[,}\\]]");

    private static final Pattern CHIPS = Pattern.compile("\"chips\":\\[\"([^\\]]+)\"]");

    static Read parse(String json) {
        var fields = new LinkedHashMap<String, String>();
        var credits = new LinkedHashMap<String, Double>();
        var matcher = FIELD.matcher(json);
        while (matcher.find()) {
            var value = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
            if (matcher.group(1).equals("weight")) {
                credits.put(fields.get("number"), Double.valueOf(value));
            }
            fields.put(matcher.group(1), value);
        }
        return new Read(
                fields.get("externalId"),
                fields.get("store"),
                fields.get("team"),
                fields.get("channel"),
                OffsetDateTime.parse(fields.get("occurredAt")),
                fields.get("scale"),
                Integer.parseInt(fields.get("score")),
                fields.get("comment"),
                fields.get("language"),
                Double.parseDouble(fields.getOrDefault("transactionValue", "NaN")),
                fields.get("reason"),
                chips(json),
                fields.containsKey("companyScore"),
                credits);
    }

    private static List<String> chips(String json) {
        var matcher = CHIPS.matcher(json);
        return matcher.find() ? List.of(matcher.group(1).split("\",\"")) : List.of();
    }

    LocalDate day() {
        return at.toLocalDate();
    }

    boolean nps() {
        return scale.equals("NPS");
    }

    /** 100 for a promoter, −100 for a detractor, so that the mean is the NPS. */
    double points() {
        return score > 8 ? 100 : score < 7 ? -100 : 0;
    }

    boolean stray() {
        return store.matches(".*-[7-9]\\d")
                || credits.keySet().stream().anyMatch(n -> n.startsWith("E9"));
    }
}
