package aidas.insight.study;

import aidas.insight.table.Measure;
import aidas.insight.table.Unit;
import aidas.shared.Refused;
import aidas.statistics.RelativeImportance;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds what a request names, or refuses it by its own field (R7.3). */
final class Named {

    private final Map<String, Measure> measures;

    Named(List<Measure> measures) {
        this.measures = measures.stream().collect(Collectors.toMap(Measure::code, m -> m));
    }

    Measure measure(String field, String code) {
        var found = code == null ? null : measures.get(code);
        if (found == null) {
            throw new Refused(field, "the code of a measure that there is, got " + code);
        }
        return found;
    }

    List<Measure> predictors(String field, List<String> codes, String y) {
        if (codes.isEmpty() || codes.size() > RelativeImportance.MOST_PREDICTORS) {
            throw new Refused(
                    field, "1 to %d measures".formatted(RelativeImportance.MOST_PREDICTORS));
        }
        if (new HashSet<>(codes).size() < codes.size() || codes.contains(y)) {
            throw new Refused(field, "each measure once, and not y");
        }
        return codes.stream().map(code -> measure(field, code)).toList();
    }

    /** Two different ones. */
    void pair(String x, String y) {
        measure("x", x);
        if (measure("y", y).code().equals(x)) {
            throw new Refused("y", "another measure than x");
        }
    }

    /** The month that still runs is never in; a region or a format has a store. */
    static void check(Choice choice, List<Unit> units, LocalDate today) {
        if (choice.months().until().isAfter(YearMonth.from(today))) {
            throw new Refused("until", "a month not after the current one");
        }
        if (choice.region() != null
                && units.stream().noneMatch(u -> u.region().equals(choice.region()))) {
            throw new Refused("region", "the code of a region");
        }
        if (choice.format() != null
                && units.stream().noneMatch(u -> u.format().equals(choice.format()))) {
            throw new Refused("format", "a format that a store has");
        }
    }
}
