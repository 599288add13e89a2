package aidas.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is held constant: measures such as size, and factors such as region.
 *
 * <p>A factor stands as one column of zeros and ones per level; that they sum to one is seen to by
 * those who use them.
 */
public final class Covariates {

    private static final Covariates NONE = new Covariates(List.of());

    private final List<double[]> columns;

    private Covariates(List<double[]> columns) {
        this.columns = columns;
    }

    public static Covariates none() {
        return NONE;
    }

    /**
     * @param values one a unit; {@code NaN} where it is not known
     */
    public Covariates and(double... values) {
        return new Covariates(Stream.concat(columns.stream(), Stream.of(values.clone())).toList());
    }

    /**
     * @param levels one a unit, compared by equals; null where it is not known
     */
    public Covariates andFactor(List<?> levels) {
        var all = new ArrayList<>(columns);
        var distinct = new LinkedHashSet<Object>(levels);
        distinct.remove(null);
        for (var level : distinct) {
            all.add(levels.stream().mapToDouble(of -> indicator(of, level)).toArray());
        }
        return new Covariates(all);
    }

    private static double indicator(Object value, Object level) {
        if (value == null) {
            return Double.NaN;
        }
        return Objects.equals(value, level) ? 1 : 0;
    }

    /** After those given. */
    double[][] after(double[]... first) {
        return Stream.concat(Arrays.stream(first), columns.stream()).toArray(double[][]::new);
    }
}
