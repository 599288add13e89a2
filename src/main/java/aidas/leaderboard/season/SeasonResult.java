package aidas.leaderboard.season;

import aidas.leaderboard.Board;
import aidas.leaderboard.Contender;
import aidas.leaderboard.Standing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a season ended.
 *
 * @param spread whether the units differ by more than chance
 * @param units how many were compared, those that wait among them
 * @param line the mean of what is compared; null if nobody answered
 */
record SeasonResult(
        String spread, int units, Double line, List<Tier> tiers, List<Waiting> waiting) {

    /** Tiers that lie below the group are not listed (R6.1). */
    static final String BELOW = "below";

    SeasonResult {
        tiers = List.copyOf(tiers);
        waiting = List.copyOf(waiting);
    }

    /** Units that cannot be told apart. */
    record Tier(int number, String side, List<Place> places) {

        Tier {
            places = List.copyOf(places);
        }
    }

    /**
     * A unit with its figure; the places are null where differences may be chance.
     *
     * @param n effective answers
     * @param low of the 95 % range
     */
    record Place(
            String code,
            String name,
            String place,
            String region,
            double n,
            double value,
            double low,
            double high,
            Integer from,
            Integer to) {}

    /** A unit with too few answers. */
    record Waiting(String code, String name, String place, String region, long missing) {}

    static SeasonResult of(Board board) {
        return new SeasonResult(
                board.spread().key(),
                board.units(),
                board.line() == null ? null : Canonical.rounded(board.line()),
                board.tiers().stream()
                        .map(
                                tier ->
                                        new Tier(
                                                tier.number(),
                                                tier.side().key(),
                                                tier.standings().stream()
                                                        .map(each -> place(board, each))
                                                        .toList()))
                        .toList(),
                board.waiting().stream().map(SeasonResult::waiting).toList());
    }

    private static Place place(Board board, Standing standing) {
        var mix = board.request().mix();
        var unit = standing.unit();
        var place = standing.place();
        return new Place(
                unit.code(),
                unit.name(),
                unit.place(),
                unit.region().value(),
                Canonical.rounded(standing.contender().n()),
                Canonical.rounded(standing.value(mix)),
                Canonical.rounded(standing.low(mix)),
                Canonical.rounded(standing.high(mix)),
                place == null ? null : place.from(),
                place == null ? null : place.to());
    }

    private static Waiting waiting(Contender contender) {
        var unit = contender.unit();
        return new Waiting(
                unit.code(), unit.name(), unit.place(), unit.region().value(), contender.more());
    }

    /** Those that are listed. */
    List<Tier> listed() {
        return tiers.stream().filter(tier -> !tier.side().equals(BELOW)).toList();
    }

    /** How many are not. */
    int unlisted() {
        return tiers.stream()
                .filter(tier -> tier.side().equals(BELOW))
                .mapToInt(tier -> tier.places().size())
                .sum();
    }

    boolean locked() {
        return !spread.equals("more_than_chance");
    }

    /** Has the unit a part in the season, with a figure or waiting? */
    Optional<UnitPlace> find(String code) {
        return places().filter(unit -> unit.code().equals(code)).findFirst();
    }

    /** Every unit and where it lies. */
    Stream<UnitPlace> places() {
        return Stream.concat(
                tiers.stream()
                        .flatMap(
                                tier ->
                                        tier.places().stream()
                                                .map(each -> UnitPlace.of(tier, each))),
                waiting.stream().map(UnitPlace::of));
    }
}
