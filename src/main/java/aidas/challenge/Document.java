package aidas.challenge;

import aidas.recognition.value.Tongues;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Rules and results as JSON of one form only: fields in one order, six decimals as text, no spaces,
 * nothing left out; so that one hash stands for them.
 */
final class Document {

    private Document() {}

    /** SHA-256 of the text in UTF-8, as 64 hexadecimal digits. */
    static String hash(String document) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(document.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String ofRules(
            ChallengeCode code, Tongues name, Tongues about, Terms terms, Tongues rules) {
        var place = terms.area().place();
        return Json.createObjectBuilder()
                .add("code", code.value())
                .add("name", words(name))
                .add("about", words(about))
                .add("kind", terms.kind().code())
                .add("measure", terms.measure().code())
                .add("area", terms.area().reach().code())
                .add("place", place == null ? "" : place)
                .add("from", terms.days().from().toString())
                .add("until", terms.days().until().toString())
                .add("goal", terms.goal())
                .add("points", terms.points())
                .add("rules", words(rules))
                .build()
                .toString();
    }

    /**
     * @param rules the hash of the rules
     */
    static String ofResult(ChallengeCode code, String rules, List<UnitResult> units) {
        var each = Json.createArrayBuilder();
        units.forEach(unit -> each.add(written(unit)));
        return Json.createObjectBuilder()
                .add("code", code.value())
                .add("rules", rules)
                .add("units", each)
                .build()
                .toString();
    }

    private static JsonObjectBuilder written(UnitResult unit) {
        return Json.createObjectBuilder()
                .add("store", unit.store())
                .add("joined", unit.joined())
                .add("before", sums(unit.before()))
                .add("during", sums(unit.during()))
                .add("counted", unit.counted())
                .add("shownBefore", sums(unit.shownBefore()))
                .add("shownDuring", sums(unit.shownDuring()))
                .add("outcome", unit.outcome().code());
    }

    private static JsonObjectBuilder sums(Sums sums) {
        return Json.createObjectBuilder()
                .add("n", sums.n().toPlainString())
                .add("good", sums.good().toPlainString());
    }

    private static JsonObjectBuilder words(Tongues words) {
        return Json.createObjectBuilder()
                .add("en", words.en())
                .add("bg", words.bg())
                .add("lt", words.lt());
    }

    static JsonObject read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    static List<UnitResult> units(String document) {
        return read(document).getJsonArray("units").getValuesAs(JsonObject.class).stream()
                .map(Document::unit)
                .toList();
    }

    private static UnitResult unit(JsonObject unit) {
        return new UnitResult(
                unit.getString("store"),
                unit.getInt("joined"),
                sums(unit, "before"),
                sums(unit, "during"),
                unit.getInt("counted"),
                sums(unit, "shownBefore"),
                sums(unit, "shownDuring"),
                Outcome.ofCode(unit.getString("outcome")).orElseThrow());
    }

    private static Sums sums(JsonObject unit, String name) {
        var sums = unit.getJsonObject(name);
        return new Sums(
                new BigDecimal(sums.getString("n")), new BigDecimal(sums.getString("good")));
    }
}
