package aidas.insight.selftest;

import java.util.Comparator;
import java.util.List;

/**
 * What became of one case.
 *
 * @param code of the case
 * @param source where the expected digits come from
 * @param values all of them, at least one
 * @param fault why it could not be computed; empty if it could
 */
public record Outcome(String code, String source, List<Checked> values, String fault) {

    private static final Comparator<Checked> LEAST_FIRST =
            Comparator.comparing(Checked::agrees).thenComparing(Checked::digits);

    public Outcome {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException(code + " expects at least one value");
        }
    }

    /** Do all of its values (R2.3)? */
    public boolean agrees() {
        return values.stream().allMatch(Checked::agrees);
    }

    /** The value that agrees least (R2.5). */
    public Checked least() {
        return values.stream().min(LEAST_FIRST).orElseThrow();
    }
}
