package aidas.leaderboard;

import aidas.feedback.Measured;
import aidas.shared.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A board as rows of a file: a dot in numbers, empty cells where there is no figure (R4.1). */
final class BoardFile {

    private static final String[] HEADER = {
        "store", "name", "city", "scale", "from", "to", "n", "value", "low", "high", "unit",
        "method"
    };

    private static final int FIGURE = 5;

    private BoardFile() {}

    static List<String[]> of(StoreBoard board) {
        var rows = new ArrayList<String[]>();
        rows.add(HEADER);
        for (var standing : board.standings()) {
            rows.add(row(standing.store(), board.period(), figure(standing.figure())));
        }
        for (var store : board.waiting()) {
            rows.add(row(store, board.period(), Stream.generate(() -> "").limit(FIGURE)));
        }
        return rows;
    }

    private static String[] row(Contender store, Period period, Stream<String> figure) {
        var facts =
                Stream.of(
                        store.store().value(),
                        store.name(),
                        store.city(),
                        store.answers().scale().code(),
                        period.from().toString(),
                        period.last().toString(),
                        Long.toString(store.answers().n()));
        return Stream.concat(facts, figure).toArray(String[]::new);
    }

    private static Stream<String> figure(Measured figure) {
        return Stream.of(
                number(figure.value()),
                number(figure.intervalLow()),
                number(figure.intervalHigh()),
                figure.unit().name().toLowerCase(Locale.ROOT),
                figure.method().name().toLowerCase(Locale.ROOT));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
