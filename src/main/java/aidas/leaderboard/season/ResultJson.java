package aidas.leaderboard.season;

import static aidas.leaderboard.season.Canonical.array;
import static aidas.leaderboard.season.Canonical.count;
import static aidas.leaderboard.season.Canonical.list;
import static aidas.leaderboard.season.Canonical.number;
import static aidas.leaderboard.season.Canonical.object;

import aidas.leaderboard.season.SeasonResult.Place;
import aidas.leaderboard.season.SeasonResult.Tier;
import aidas.leaderboard.season.SeasonResult.Waiting;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** The result in the document. */
final class ResultJson {

    private ResultJson() {}

    static JsonObjectBuilder write(SeasonResult result) {
        return object().add("spread", result.spread())
                .add("units", result.units())
                .add("line", number(result.line()))
                .add("tiers", array(result.tiers(), ResultJson::tier))
                .add("waiting", array(result.waiting(), ResultJson::waiting));
    }

    static SeasonResult read(JsonObject result) {
        return new SeasonResult(
                result.getString("spread"),
                result.getInt("units"),
                number(result, "line"),
                list(result.getJsonArray("tiers"), ResultJson::tier),
                list(result.getJsonArray("waiting"), ResultJson::waiting));
    }

    private static JsonObjectBuilder tier(Tier tier) {
        return object().add("tier", tier.number())
                .add("side", tier.side())
                .add("units", array(tier.places(), ResultJson::place));
    }

    private static Tier tier(JsonObject tier) {
        return new Tier(
                tier.getInt("tier"),
                tier.getString("side"),
                list(tier.getJsonArray("units"), ResultJson::place));
    }

    private static JsonObjectBuilder place(Place place) {
        return object().add("code", place.code())
                .add("name", place.name())
                .add("place", place.place())
                .add("region", place.region())
                .add("n", number(place.n()))
                .add("value", number(place.value()))
                .add("low", number(place.low()))
                .add("high", number(place.high()))
                .add("from", count(place.from()))
                .add("to", count(place.to()));
    }

    private static Place place(JsonObject place) {
        return new Place(
                place.getString("code"),
                place.getString("name"),
                place.getString("place"),
                place.getString("region"),
                number(place, "n"),
                number(place, "value"),
                number(place, "low"),
                number(place, "high"),
                count(place, "from"),
                count(place, "to"));
    }

    private static JsonObjectBuilder waiting(Waiting unit) {
        return object().add("code", unit.code())
                .add("name", unit.name())
                .add("place", unit.place())
                .add("region", unit.region())
                .add("missing", unit.missing());
    }

    private static Waiting waiting(JsonObject unit) {
        return new Waiting(
                unit.getString("code"),
                unit.getString("name"),
                unit.getString("place"),
                unit.getString("region"),
                unit.getJsonNumber("missing").longValue());
    }
}
