package aidas.insight.study;

import aidas.insight.Months;
import aidas.insight.table.Unit;
import aidas.insight.table.UnitTable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The stores that a study is about, whatever is known of them. */
record Chosen(UnitTable table, int[] rows) {

    static Chosen of(UnitTable table, Study study) {
        return new Chosen(
                table,
                IntStream.range(0, table.units().size())
                        .filter(row -> study.choice().holds(table.units().get(row)))
                        .toArray());
    }

    List<Unit> units() {
        return Arrays.stream(rows).mapToObj(table.units()::get).toList();
    }

    /** Of those months, or so many earlier; {@code NaN} where nothing is known. */
    double[] means(String measure, Months months, int earlier) {
        int from = Math.max(0, table.months().indexOf(months.from()) - earlier);
        int until = table.months().indexOf(months.until()) - earlier;
        return Arrays.stream(rows)
                .mapToDouble(row -> table.grid(measure).pooled(row, from, until).mean())
                .toArray();
    }
}
