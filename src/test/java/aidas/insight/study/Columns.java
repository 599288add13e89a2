package aidas.insight.study;

import aidas.Sets;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The columns of a real data set as numbers. */
record Columns(List<NamedCsvRecord> rows) {

    private static final Set<String> MISSING = Set.of("", "NDA", "NA");

    static void of(String set, Consumer<Columns> check) {
        Sets.rows(set, rows -> check.accept(new Columns(rows)));
    }

    /** {@code NaN} where nothing is known; percentages without their sign. */
    double[] of(String name) {
        return rows.stream().mapToDouble(row -> number(row.getField(name).strip())).toArray();
    }

    double[][] of(List<String> names) {
        return names.stream().map(this::of).toArray(double[][]::new);
    }

    private static double number(String text) {
        return MISSING.contains(text) ? Double.NaN : Double.parseDouble(text.replace("%", ""));
    }
}
