package aidas.feedback;

import aidas.access.EmployeeNumber;
import aidas.shared.Characters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads the people whom a sender names, each once, with weights for all or for none (R3.1). */
final class Shares {

    private static final int MOST_EMPLOYEES = 50;

    private Shares() {}

    /**
     * @throws IllegalArgumentException saying what was expected
     */
    static List<Share> of(List<Draft.Named> named) {
        if (named.size() == 1 && named.getFirst().weight() == null) {
            return List.of(new Share(number(named.getFirst()), Weights.WHOLE));
        }
        if (named.size() > MOST_EMPLOYEES) {
            throw new IllegalArgumentException(
                    "expected at most " + MOST_EMPLOYEES + " employees, got " + named.size());
        }
        long weighed = named.stream().filter(n -> n.weight() != null).count();
        if (weighed > 0 && weighed < named.size()) {
            throw new IllegalArgumentException("expected a weight for every employee or for none");
        }
        if (named.stream().map(Draft.Named::number).distinct().count() < named.size()) {
            throw new IllegalArgumentException("expected each employee once");
        }
        var weights =
                weighed == 0
                        ? Weights.equal(named.size())
                        : Weights.given(named.stream().map(Shares::weight).toList());
        var shares = new ArrayList<Share>();
        for (int i = 0; i < named.size(); i++) {
            shares.add(new Share(number(named.get(i)), weights.get(i)));
        }
        return shares;
    }

    private static EmployeeNumber number(Draft.Named named) {
        Characters.fault(named.number(), false)
                .ifPresent(
                        fault -> {
                            throw new IllegalArgumentException(fault);
                        });
        return new EmployeeNumber(named.number().strip());
    }

    private static BigDecimal weight(Draft.Named named) {
        String text = named.weight().strip();
        if (!Findings.PLAIN.matcher(text).matches()) {
            throw new IllegalArgumentException("expected a weight above 0 and at most 1");
        }
        var weight = new BigDecimal(text);
        Weights.check(weight);
        return weight;
    }
}
