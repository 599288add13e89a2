package aidas.leaderboard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A board as the rows of a file, whatever its format: texts, numbers, and nothing ({@code null})
 * where there is no figure (R4.1). It stands tier by tier, by name within a tier.
 *
 * @param columns their names, in English in every language
 * @param rows as many cells as columns, each a {@code String}, a {@code Number} or null
 */
public record BoardTable(List<String> columns, List<List<Object>> rows) {

    private static final List<String> COLUMNS =
            List.of(
                    "unit",
                    "code",
                    "name",
                    "place",
                    "region",
                    "format",
                    "scale",
                    "from",
                    "to",
                    "mix",
                    "membership",
                    "n",
                    "value",
                    "low",
                    "high",
                    "in",
                    "method",
                    "adjusted",
                    "adjusted_low",
                    "adjusted_high",
                    "tier",
                    "place_from",
                    "place_to",
                    "missing",
                    "rule");

    /** From value to place_to. */
    private static final int FIGURE = 11;

    static BoardTable of(Board board) {
        var rows = new ArrayList<List<Object>>();
        for (var tier : board.tiers()) {
            for (var standing : tier.standings()) {
                rows.add(row(board, standing.contender(), figure(tier, standing), null));
            }
        }
        for (var unit : board.waiting()) {
            rows.add(row(board, unit, nothing(), unit.more()));
        }
        return new BoardTable(COLUMNS, Collections.unmodifiableList(rows));
    }

    /** With a dot in numbers and empty cells for nothing, the first row being the header. */
    public List<String[]> texts() {
        return Stream.concat(
                        Stream.<String[]>of(columns.toArray(String[]::new)),
                        rows.stream()
                                .map(r -> r.stream().map(BoardTable::text).toArray(String[]::new)))
                .toList();
    }

    private static List<Object> row(
            Board board, Contender contender, Stream<Object> figure, Long missing) {
        var unit = contender.unit();
        var request = board.request();
        var period = request.months().period();
        var facts =
                Stream.<Object>of(
                        unit.kind().name().toLowerCase(Locale.ROOT),
                        unit.code(),
                        unit.name(),
                        unit.place(),
                        unit.region().value(),
                        unit.format() == null ? "" : unit.format().code(),
                        request.scale().code(),
                        period.from().toString(),
                        period.last().toString(),
                        request.mix().code(),
                        request.membership().code(),
                        Math.rint(contender.n() * 10) / 10);
        var end = Arrays.<Object>asList(missing, Board.RULE).stream();
        return Collections.unmodifiableList(
                Stream.concat(Stream.concat(facts, figure), end).toList());
    }

    private static Stream<Object> nothing() {
        return Collections.<Object>nCopies(FIGURE, null).stream();
    }

    private static Stream<Object> figure(Tier tier, Standing standing) {
        var raw = standing.raw();
        var fair = standing.adjusted();
        var place = standing.place();
        return Arrays.<Object>asList(
                raw.value(),
                raw.intervalLow(),
                raw.intervalHigh(),
                raw.unit().name().toLowerCase(Locale.ROOT),
                raw.method().name().toLowerCase(Locale.ROOT),
                fair == null ? null : fair.value(),
                fair == null ? null : fair.low(),
                fair == null ? null : fair.high(),
                tier.number(),
                place == null ? null : place.from(),
                place == null ? null : place.to())
                .stream();
    }

    private static String text(Object cell) {
        return switch (cell) {
            case null -> "";
            case Double number when number == Math.rint(number) ->
                    String.format(Locale.ROOT, "%.0f", number);
            case Double number -> String.format(Locale.ROOT, "%.2f", number);
            default -> cell.toString();
        };
    }
}
