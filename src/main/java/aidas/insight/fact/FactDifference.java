package aidas.insight.fact;

import aidas.insight.fact.FactFault.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** New facts held against those that stand. */
final class FactDifference {

    static final String START = "customers-start";
    static final String KEPT = "customers-kept";

    private static final int SHOWN = 1000;

    private final FactFile.Sound file;
    private final Map<FactKey, FactValue> standing;

    FactDifference(FactFile.Sound file, Map<FactKey, FactValue> standing) {
        this.file = file;
        this.standing = standing;
    }

    /** What must be known of what stands: the same facts, and those they are checked with. */
    static Set<FactKey> concerned(FactFile.Sound file) {
        var keys = new LinkedHashSet<>(file.facts().keySet());
        for (var key : file.facts().keySet()) {
            if (key.measure().equals(KEPT)) {
                keys.add(key.of(START));
            } else if (key.measure().equals(START)) {
                keys.add(key.of(KEPT));
            }
        }
        return keys;
    }

    /** Kept above the start, in the file or together with what stands (R2.4). */
    List<FactFault> contradictions() {
        var faults = new ArrayList<FactFault>();
        for (var key : file.facts().keySet()) {
            boolean kept = key.measure().equals(KEPT);
            boolean start = key.measure().equals(START);
            if (kept || start && !file.facts().containsKey(key.of(KEPT))) {
                var ofKept = value(key.of(KEPT));
                var ofStart = value(key.of(START));
                if (ofKept != null && ofStart != null && ofKept.compareTo(ofStart) > 0) {
                    faults.add(
                            FactFault.of(
                                    file.lines().get(key),
                                    FactColumn.VALUE.header(),
                                    file.facts().get(key).value().toPlainString(),
                                    Kind.KEPT,
                                    ofKept.toPlainString(),
                                    ofStart.toPlainString()));
                }
            }
        }
        return faults;
    }

    private BigDecimal value(FactKey key) {
        var value = file.facts().getOrDefault(key, standing.get(key));
        return value == null ? null : value.value();
    }

    /** What is to be written. */
    Map<FactKey, FactValue> written() {
        var written = new LinkedHashMap<FactKey, FactValue>();
        file.facts()
                .forEach(
                        (key, value) -> {
                            if (!value.equals(standing.get(key))) {
                                written.put(key, value);
                            }
                        });
        return written;
    }

    FactOutcome.Difference outcome(boolean applied) {
        var written = written();
        long created = written.keySet().stream().filter(k -> !standing.containsKey(k)).count();
        return new FactOutcome.Difference(
                applied,
                created,
                written.size() - created,
                file.facts().size() - (long) written.size(),
                written.entrySet().stream()
                        .limit(SHOWN)
                        .map(
                                e ->
                                        new FactChange(
                                                e.getKey(), standing.get(e.getKey()), e.getValue()))
                        .toList());
    }
}
