package aidas.statistics;

import aidas.Sets;
import java.util.Arrays;
import java.util.function.Consumer;

/** The data of NIST's Statistical Reference Datasets: rows of numbers from line 61. */
final class Nist {

    private static final int HEAD = 60;

    private Nist() {}

    /** Hands the columns to the check, or says that the sets are absent. */
    static void read(String file, Consumer<double[][]> check) {
        Sets.lines(
                "nist_strd/" + file,
                lines ->
                        check.accept(
                                columns(
                                        lines.stream()
                                                .skip(HEAD)
                                                .filter(line -> !line.isBlank())
                                                .map(Nist::numbers)
                                                .toArray(double[][]::new))));
    }

    private static double[] numbers(String line) {
        return Arrays.stream(line.strip().split("\\s+")).mapToDouble(Double::parseDouble).toArray();
    }

    private static double[][] columns(double[][] rows) {
        double[][] columns = new double[rows[0].length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                columns[j][i] = rows[i][j];
            }
        }
        return columns;
    }
}
