package aidas.insight.study.export;

import aidas.insight.table.Unit;
import aidas.insight.table.UnitTable;
import aidas.shared.web.CsvDownload;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The table as rows of store, month, measure, value, n and variance: the form in which facts are
 * taken in, with region and format besides.
 */
public final class CellTable {

    /** More make a table that nobody reads. */
    public static final int MOST_MEASURES = 20;

    private static final String[] HEADER = {
        "store", "region", "format", "month", "measure", "value", "n", "variance"
    };

    private CellTable() {}

    /** All stores. */
    static void write(OutputStream out, UnitTable table) throws IOException {
        write(out, table, unit -> true);
    }

    /**
     * @param chosen which stores are in
     */
    public static void write(OutputStream out, UnitTable table, Predicate<Unit> chosen)
            throws IOException {
        var rows =
                table.grids().keySet().stream()
                        .sorted()
                        .flatMap(
                                measure ->
                                        IntStream.range(0, table.units().size())
                                                .filter(i -> chosen.test(table.units().get(i)))
                                                .boxed()
                                                .flatMap(unit -> rows(table, measure, unit)));
        CsvDownload.write(out, Stream.concat(Stream.<String[]>of(HEADER), rows));
    }

    private static Stream<String[]> rows(UnitTable table, String measure, int unit) {
        var grid = table.grid(measure);
        var store = table.units().get(unit);
        return IntStream.range(0, table.months().count())
                .filter(month -> grid.has(unit, month))
                .mapToObj(
                        month ->
                                new String[] {
                                    store.code().value(),
                                    store.region().value(),
                                    store.format().code(),
                                    table.months().from().plusMonths(month).toString(),
                                    measure,
                                    text(grid.value(unit, month)),
                                    text(grid.n(unit, month)),
                                    text(grid.variance(unit, month))
                                });
    }

    /** All digits, so that the analysis can be repeated; nothing where nothing is known. */
    private static String text(double number) {
        return Double.isNaN(number)
                ? ""
                : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
