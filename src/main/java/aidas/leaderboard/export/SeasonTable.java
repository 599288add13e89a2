package aidas.leaderboard.export;

import aidas.leaderboard.season.SeasonView;
import aidas.leaderboard.season.SeasonView.TierView;
import aidas.leaderboard.season.UnitPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A season's result as rows of text: a dot in numbers, empty cells where there is nothing. */
final class SeasonTable {

    private static final String[] HEADER = {
        "season",
        "unit",
        "code",
        "name",
        "place",
        "tier",
        "n",
        "value",
        "low",
        "high",
        "place_from",
        "place_to",
        "missing",
        "rule",
        "hash"
    };

    private SeasonTable() {}

    static List<String[]> of(SeasonView season) {
        var rows = new ArrayList<String[]>();
        rows.add(HEADER);
        for (var tier : season.result().tiers()) {
            tier.units().forEach(unit -> rows.add(row(season, tier, unit)));
        }
        season.result().waiting().forEach(unit -> rows.add(waiting(season, unit)));
        return rows;
    }

    private static String[] row(SeasonView season, TierView tier, UnitPlace unit) {
        var it = unit.figure();
        return new String[] {
            season.facts().code().value(),
            season.facts().rules().kind().code(),
            unit.code(),
            unit.name(),
            unit.place(),
            Integer.toString(tier.number()),
            number(it.n()),
            number(it.value()),
            number(it.low()),
            number(it.high()),
            it.from() == null ? "" : it.from().toString(),
            it.to() == null ? "" : it.to().toString(),
            "",
            season.facts().rule(),
            season.hash()
        };
    }

    private static String[] waiting(SeasonView season, UnitPlace unit) {
        return new String[] {
            season.facts().code().value(),
            season.facts().rules().kind().code(),
            unit.code(),
            unit.name(),
            unit.place(),
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            Long.toString(unit.missing()),
            season.facts().rule(),
            season.hash()
        };
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
