package aidas.recognition.nomination;

import aidas.shared.Characters;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import java.util.ArrayList;
import java.util.List;

/**
 * A decision to take.
 *
 * @param step 1 or 2, as the decider saw it
 * @param verdict null if the client named none that can be
 * @param because 10 to 1,000 characters to decline; read by nobody otherwise
 * @param points one of the call's amounts to approve at the second step; null chooses the only one
 */
public record Ruling(int step, Verdict verdict, String because, Integer points) {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 1000;

    public Ruling {
        because = because == null ? "" : because.strip();
    }

    /**
     * @throws Refused with every field at fault
     */
    void check(List<Integer> amounts) {
        var faults = new ArrayList<Violation>();
        if (step != 1 && step != 2) {
            faults.add(new Violation("step", "1 or 2"));
        }
        if (verdict == null || verdict == Verdict.THANK && step == 1) {
            faults.add(new Violation("verdict", "approve, decline, or at the second step thank"));
        }
        if (verdict == Verdict.DECLINE
                && (because.length() < SHORTEST
                        || because.length() > LONGEST
                        || !Characters.areLegible(because))) {
            faults.add(new Violation("because", SHORTEST + " to " + LONGEST + " characters"));
        }
        if (grants() && !amounts.isEmpty() && !amounts.contains(amount(amounts))) {
            faults.add(new Violation("points", "one of " + amounts));
        }
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
    }

    /** Is it the last word in favour? */
    boolean grants() {
        return verdict == Verdict.APPROVE && step == 2;
    }

    /** 0 if the call has no amounts; -1 if one must be chosen and none is. */
    int amount(List<Integer> amounts) {
        if (amounts.isEmpty()) {
            return 0;
        }
        if (points == null) {
            return amounts.size() == 1 ? amounts.getFirst() : -1;
        }
        return points;
    }
}
