package aidas.idea.review;

import aidas.idea.Stage;
import aidas.shared.Refused;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * How ideas are handled here.
 *
 * @param gates one before each stage that has one, in the order of stages
 */
public record Programme(Terms terms, List<Gate> gates) implements Serializable {

    public Programme {
        gates = List.copyOf(gates);
    }

    /** The gate before that stage; an open one where there is none. */
    public Gate gate(Stage to) {
        return gates.stream()
                .filter(each -> each.stage() == to)
                .findFirst()
                .orElseGet(() -> Gate.open(to));
    }

    /**
     * @throws Refused with every field at fault
     */
    void check() {
        var faults = new ArrayList<>(terms.faults());
        if (!gates.stream().map(Gate::stage).toList().equals(Gate.STAGES)) {
            faults.add(new Refused.Violation("gates", "one each for review, trial and adopted"));
        }
        gates.forEach(gate -> faults.addAll(gate.faults()));
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
    }
}
