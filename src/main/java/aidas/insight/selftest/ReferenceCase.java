package aidas.insight.selftest;

import java.util.List;
import java.util.Map;

/**
 * Inputs whose results others have published.
 *
 * @param code tells it from others, in small letters, digits and hyphens
 * @param figure which one is computed from them
 * @param source who published the results
 */
record ReferenceCase(
        String code, String figure, String source, Inputs inputs, List<Expected> expected) {

    /** Computes the figure by the one of its name. */
    Outcome run(Map<String, Computation> figures) {
        try {
            var computation = figures.get(figure);
            if (computation == null) {
                throw new IllegalArgumentException("no figure is called " + figure);
            }
            return outcome(computation.of(inputs).all(), "");
        } catch (RuntimeException e) {
            // whatever breaks a figure is a finding, and must not hide the other cases (R2.4)
            return outcome(Map.of(), e.toString());
        }
    }

    private Outcome outcome(Map<String, Double> got, String fault) {
        var values =
                expected.stream()
                        .map(each -> each.check(got.getOrDefault(each.name(), Double.NaN)))
                        .toList();
        return new Outcome(code, source, values, fault);
    }
}
