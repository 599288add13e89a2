package aidas.leaderboard.season;

import static aidas.leaderboard.season.Canonical.array;
import static aidas.leaderboard.season.Canonical.list;
import static aidas.leaderboard.season.Canonical.number;
import static aidas.leaderboard.season.Canonical.object;
import static aidas.leaderboard.season.Canonical.text;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

/** The inputs in the document. */
final class InputsJson {

    private InputsJson() {}

    static JsonObjectBuilder write(Inputs inputs) {
        return object().add("own", array(inputs.own(), InputsJson::unit))
                .add("late", array(inputs.late(), InputsJson::late));
    }

    static Inputs read(JsonObject inputs) {
        return new Inputs(
                list(inputs.getJsonArray("own"), InputsJson::unit),
                list(inputs.getJsonArray("late"), InputsJson::late));
    }

    private static JsonObjectBuilder late(Late late) {
        return object().add("season", late.season())
                .add("answers", late.answers())
                .add("units", array(late.units(), InputsJson::unit));
    }

    private static Late late(JsonObject late) {
        return new Late(
                late.getString("season"),
                late.getJsonNumber("answers").longValue(),
                list(late.getJsonArray("units"), InputsJson::unit));
    }

    private static JsonObjectBuilder unit(UnitSums unit) {
        var tally = unit.tally();
        return object().add("code", unit.code())
                .add("name", unit.name())
                .add("place", unit.place())
                .add("region", unit.region())
                .add("format", text(unit.format()))
                .add("people", unit.people())
                .add("favourable", number(tally.favourable()))
                .add("neutral", number(tally.neutral()))
                .add("unfavourable", number(tally.unfavourable()))
                .add("scoreSum", number(tally.scoreSum()))
                .add("scoreSumSq", number(tally.scoreSumSq()))
                .add("mix", unit.mix() == null ? JsonValue.NULL : mix(unit.mix()).build());
    }

    private static UnitSums unit(JsonObject unit) {
        return new UnitSums(
                unit.getString("code"),
                unit.getString("name"),
                unit.getString("place"),
                unit.getString("region"),
                text(unit, "format"),
                unit.getInt("people"),
                new Tally(
                        number(unit, "favourable"),
                        number(unit, "neutral"),
                        number(unit, "unfavourable"),
                        number(unit, "scoreSum"),
                        number(unit, "scoreSumSq")),
                unit.isNull("mix") ? null : mix(unit.getJsonObject("mix")));
    }

    private static JsonObjectBuilder mix(MixTally mix) {
        return object().add("n", number(mix.n()))
                .add("observed", number(mix.observed()))
                .add("expected", number(mix.expected()))
                .add("squares", number(mix.squares()))
                .add("alone", number(mix.alone()))
                .add("company", number(mix.company()));
    }

    private static MixTally mix(JsonObject mix) {
        return new MixTally(
                number(mix, "n"),
                number(mix, "observed"),
                number(mix, "expected"),
                number(mix, "squares"),
                number(mix, "alone"),
                number(mix, "company"));
    }
}
