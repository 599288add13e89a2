package aidas.feedback.ledger;

import aidas.feedback.Weights;
import aidas.shared.Refused;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody's part of an answer, by key.
 *
 * @param weight above 0, at most 1, six decimals
 */
record Share(long employeeId, BigDecimal weight) {

    /** What a fraction keeps until it is rounded to six decimals. */
    private static final int DIGITS = 12;

    /** The disputed part goes to that person, on top of what they have (R3.8). */
    static List<Share> moved(List<Share> now, long from, long to) {
        if (from == to) {
            throw new Refused("employee", "somebody else than the one who is disputed");
        }
        var taken = part(now, from);
        var after = new ArrayList<Share>();
        var given = taken.weight;
        for (var share : now) {
            if (share.employeeId == to) {
                given = given.add(share.weight);
            } else if (share.employeeId != from) {
                after.add(share);
            }
        }
        after.add(new Share(to, given));
        return List.copyOf(after);
    }

    /** The others share the disputed part in proportion to what they have (R3.8). */
    static List<Share> spread(List<Share> now, long from) {
        var left = BigDecimal.ONE.subtract(part(now, from).weight);
        var others = now.stream().filter(share -> share.employeeId != from).toList();
        if (others.isEmpty()) {
            throw new Refused("outcome", "moved or nobody: there is no one to share it");
        }
        var weights =
                Weights.given(
                        others.stream()
                                .map(o -> o.weight.divide(left, DIGITS, RoundingMode.HALF_UP))
                                .toList());
        var after = new ArrayList<Share>();
        for (int i = 0; i < others.size(); i++) {
            after.add(new Share(others.get(i).employeeId, weights.get(i)));
        }
        return List.copyOf(after);
    }

    /** Those of {@code some} that {@code others} does not hold just so. */
    static List<Share> without(List<Share> some, List<Share> others) {
        return some.stream().filter(one -> others.stream().noneMatch(one::same)).toList();
    }

    private boolean same(Share other) {
        return employeeId == other.employeeId && weight.compareTo(other.weight) == 0;
    }

    private static Share part(List<Share> now, long employee) {
        return now.stream()
                .filter(share -> share.employeeId == employee)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "expected employee " + employee + " among " + now));
    }
}
