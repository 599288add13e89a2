package aidas.statistics;

import aidas.Sets;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The columns of a real data set as numbers. */
record Table(List<NamedCsvRecord> rows) {

    /** What publishers write where nothing is known. */
    private static final Set<String> MISSING = Set.of("", "NDA", "NA", "-", "#N/A", "n/a");

    /** Hands the table to the check, or says that the sets are absent. */
    static void read(String name, Consumer<Table> check) {
        Sets.rows(name, rows -> check.accept(new Table(rows)));
    }

    Table where(Predicate<NamedCsvRecord> kept) {
        return new Table(rows.stream().filter(kept).toList());
    }

    Table at(int... places) {
        return new Table(Arrays.stream(places).mapToObj(rows::get).toList());
    }

    /** By a column's text, ascending. */
    Table sorted(String name) {
        Comparator<NamedCsvRecord> byText = Comparator.comparing(row -> row.getField(name));
        return new Table(rows.stream().sorted(byText).toList());
    }

    /** The mean of each unit, units by number. */
    double[] means(String unit, String value) {
        return new TreeMap<>(
                        rows.stream()
                                .collect(
                                        Collectors.groupingBy(
                                                row -> Integer.parseInt(row.getField(unit)))))
                .values().stream()
                        .mapToDouble(own -> Group.of(new Table(own).column(value)).mean())
                        .toArray();
    }

    /** {@code NaN} where nothing is known; percentages without their sign. */
    double[] column(String name) {
        return rows.stream().mapToDouble(row -> number(row.getField(name))).toArray();
    }

    double[][] columns(List<String> names) {
        return names.stream().map(this::column).toArray(double[][]::new);
    }

    List<String> texts(String name) {
        return rows.stream().map(row -> row.getField(name)).toList();
    }

    /** A column's numbers by the text of another. */
    Map<String, Double> byText(String key, String value) {
        var all = new LinkedHashMap<String, Double>();
        rows.forEach(row -> all.put(row.getField(key), number(row.getField(value))));
        return all;
    }

    private static double number(String text) {
        String value = text.strip();
        return MISSING.contains(value) ? Double.NaN : Double.parseDouble(value.replace("%", ""));
    }
}
