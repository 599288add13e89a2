package aidas.recognition.equity;

import aidas.shared.Period;
import java.util.List;

/**
 * How thanks are spread in a period.
 *
 * @param people counted; 0 where they are too few to be told
 * @param leftOut who worked less than half of the period
 * @param thanks they got, without those of people left out
 * @param comparisons by kind; none where nothing is told
 */
public record EquityReport(
        Period period,
        int people,
        int leftOut,
        long thanks,
        Spread spread,
        List<Comparison> comparisons) {

    public EquityReport {
        comparisons = List.copyOf(comparisons);
    }

    /** Kinds whose groups differ more than chance explains. */
    public List<GroupKind> differing() {
        return comparisons.stream().filter(Comparison::differ).map(Comparison::kind).toList();
    }
}
