package aidas.leaderboard.season;

import static aidas.leaderboard.season.Canonical.object;
import static aidas.leaderboard.season.Canonical.text;

import jakarta.json.JsonObject;

/** Rules, inputs and result as one text, which is hashed. */
record Evidence(Inputs inputs, SeasonResult result) {

    /** The whole document (R2.2). */
    String document(SeasonFacts facts) {
        return object().add("season", facts.code().value())
                .add("rules", rules(facts))
                .add("inputs", InputsJson.write(inputs))
                .add("result", ResultJson.write(result))
                .build()
                .toString();
    }

    /** How the document of a season with these rules begins. */
    static String beginning(SeasonFacts facts) {
        var rules = object().add("season", facts.code().value()).add("rules", rules(facts));
        var text = rules.build().toString();
        return text.substring(0, text.length() - 1) + ",";
    }

    static Evidence of(Snapshot snapshot) {
        var document = Canonical.read(snapshot.document());
        return new Evidence(
                InputsJson.read(document.getJsonObject("inputs")),
                ResultJson.read(document.getJsonObject("result")));
    }

    private static JsonObject rules(SeasonFacts facts) {
        var rules = facts.rules();
        return object().add("series", facts.series().value())
                .add("unit", rules.kind().code())
                .add("scale", rules.scale().code())
                .add("membership", rules.membership().code())
                .add("mix", rules.mix().code())
                .add("region", text(rules.region() == null ? null : rules.region().value()))
                .add("format", text(rules.format() == null ? null : rules.format().code()))
                .add("from", rules.months().from().toString())
                .add("until", rules.months().until().toString())
                .add("appealDays", rules.appealDays())
                .add("rule", facts.rule())
                .add("threshold", facts.threshold())
                .add("announcedAt", facts.announcedAt().toString())
                .add("en", facts.words().en())
                .add("bg", facts.words().bg())
                .add("lt", facts.words().lt())
                .build();
    }
}
