package aidas.leaderboard.export;

import aidas.leaderboard.export.Printout.Fact;
import aidas.leaderboard.export.Printout.Group;
import aidas.leaderboard.export.Printout.Range;
import aidas.leaderboard.export.Printout.Row;
import aidas.leaderboard.season.SeasonView;
import aidas.leaderboard.season.SeasonView.TierView;
import aidas.leaderboard.season.UnitPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A season's result in a reader's words; what the page does not list is not here either. */
final class SeasonPrintout {

    private static final String SEASON = "leaderboard.season.";

    private final SeasonView season;
    private final Words words;

    private SeasonPrintout(SeasonView season, Words words) {
        this.season = season;
        this.words = words;
    }

    static Printout sheet(SeasonView season, Words words, String printed) {
        return new SeasonPrintout(season, words).printout(true, printed);
    }

    static Printout paper(SeasonView season, Words words, String printed) {
        return new SeasonPrintout(season, words).printout(false, printed);
    }

    private Printout printout(boolean wide, String printed) {
        var result = season.result();
        var groups = new ArrayList<Group>();
        for (var tier : result.tiers()) {
            groups.add(
                    new Group(
                            heading(tier),
                            tier.units().stream().map(each -> row(tier, each, wide)).toList()));
        }
        if (!result.waiting().isEmpty()) {
            groups.add(
                    new Group(
                            words.say("leaderboard.stores.waiting"),
                            result.waiting().stream().map(each -> waiting(each, wide)).toList()));
        }
        return new Printout(
                words.language(),
                season.facts().name().in(words.language()),
                lines(),
                result.locked() ? words.say("leaderboard.locked." + result.spread()) : "",
                columns(wide),
                groups,
                wide ? null : axis(),
                facts(),
                printed);
    }

    private List<String> lines() {
        var facts = season.facts();
        var scale = facts.rules().scale().code().toLowerCase(Locale.ROOT);
        var scope =
                words.say(
                        SEASON + "scope",
                        facts.rules().kind().name(),
                        words.say("feedback.scale." + scale),
                        words.period(facts.rules().months().period()));
        var late =
                season.result().late().stream()
                        .map(
                                each ->
                                        words.say(
                                                SEASON + "late",
                                                each.answers(),
                                                each.name().in(words.language())));
        return Stream.concat(
                        Stream.of(
                                scope,
                                words.say(SEASON + "state." + season.state().code()),
                                words.say("leaderboard.export.rule", facts.rule())),
                        late)
                .toList();
    }

    private List<String> columns(boolean wide) {
        var unit = words.say(SEASON + "unit", season.facts().rules().kind().name());
        var n = words.say("leaderboard.export.n");
        var score = words.say(SEASON + "score");
        return wide
                ? List.of(
                        unit,
                        words.say("leaderboard.export.place"),
                        words.say("leaderboard.export.tier"),
                        n,
                        score,
                        words.say("leaderboard.export.low"),
                        words.say("leaderboard.export.high"),
                        words.say("leaderboard.export.from"),
                        words.say("leaderboard.export.to"),
                        words.say("leaderboard.export.missing"))
                : List.of(
                        unit, n, score, words.say(SEASON + "range"), words.say(SEASON + "places"));
    }

    private String heading(TierView tier) {
        return words.say(SEASON + "side." + (season.result().locked() ? "locked" : tier.side()));
    }

    private Row row(TierView tier, UnitPlace unit, boolean wide) {
        var it = unit.figure();
        boolean placed = it.from() != null;
        if (wide) {
            return new Row(
                    List.of(
                            unit.name(),
                            unit.place(),
                            heading(tier),
                            Math.round(it.n()),
                            it.value(),
                            it.low(),
                            it.high(),
                            placed ? it.from() : "",
                            placed ? it.to() : "",
                            ""),
                    null,
                    0);
        }
        return new Row(
                List.of(
                        named(unit),
                        Math.round(it.n()),
                        it.value(),
                        words.range(it.low(), it.high()),
                        placed ? words.places(it.from(), it.to()) : ""),
                new Range(it.low(), it.high()),
                it.value());
    }

    private Row waiting(UnitPlace unit, boolean wide) {
        var more = words.say("leaderboard.waiting", unit.missing());
        return new Row(
                wide
                        ? List.of(
                                unit.name(),
                                unit.place(),
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                unit.missing())
                        : List.of(named(unit), "", "", more, ""),
                null,
                0);
    }

    private static String named(UnitPlace unit) {
        return unit.place().isEmpty() ? unit.name() : unit.name() + ", " + unit.place();
    }

    private Range axis() {
        return season.result().tiers().stream()
                .flatMap(tier -> tier.units().stream())
                .map(UnitPlace::figure)
                .map(
                        it ->
                                new Range(
                                        Math.min(it.low(), it.value()),
                                        Math.max(it.high(), it.value())))
                .reduce(
                        (one, other) ->
                                new Range(
                                        Math.min(one.low(), other.low()),
                                        Math.max(one.high(), other.high())))
                .map(range -> new Range(Math.floor(range.low()), Math.ceil(range.high())))
                .orElse(null);
    }

    private List<Fact> facts() {
        return List.of(
                new Fact(words.say(SEASON + "rules"), season.facts().words().in(words.language())),
                Explained.of(words, "value"),
                Explained.of(words, "order"),
                Explained.of(words, "places"),
                new Fact("SHA-256", season.hash()));
    }
}
