package aidas.recognition.equity;

import aidas.shared.Period;
import java.util.List;

/**
 * How thanks are spread in a period.
 *
 * @param people counted; 0 where they are too few to be told
 * @param leftOut who worked less than half of the period; 0 if they are fewer than five (R2.4)
 * @param comparisons by kind; none where nothing is told
 */
public record EquityReport(
        Period period, int people, int leftOut, Spread spread, List<Comparison> comparisons) {

    public EquityReport {
        comparisons = List.copyOf(comparisons);
    }

    /** Is there a kind with two groups to compare? Else nothing can be said of fairness. */
    public boolean tested() {
        return comparisons.stream().anyMatch(each -> each.test() != null);
    }

    /** Kinds whose groups differ more than chance explains. */
    public List<GroupKind> differing() {
        return comparisons.stream().filter(Comparison::differ).map(Comparison::kind).toList();
    }
}
