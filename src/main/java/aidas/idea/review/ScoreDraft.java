package aidas.idea.review;

import aidas.shared.Characters;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import java.util.ArrayList;
import java.util.List;

/**
 * A scorecard as somebody fills it in.
 *
 * @param note at most 1,000 characters
 */
public record ScoreDraft(Double impact, Integer confidence, Double effort, String note) {

    /** From massive to minimal. */
    public static final List<Double> IMPACTS = List.of(3.0, 2.0, 1.0, 0.5, 0.25);

    /** In percent. */
    public static final List<Integer> CONFIDENCES = List.of(100, 80, 50);

    private static final double LEAST = 0.5;
    private static final double MOST = 1000;
    private static final int LONGEST = 1000;

    public ScoreDraft {
        note = note == null ? "" : note.strip();
    }

    /**
     * @throws Refused with every field at fault
     */
    void check() {
        var faults = new ArrayList<Violation>();
        if (impact == null || !IMPACTS.contains(impact)) {
            faults.add(new Violation("impact", "3, 2, 1, 0.5 or 0.25"));
        }
        if (confidence == null || !CONFIDENCES.contains(confidence)) {
            faults.add(new Violation("confidence", "100, 80 or 50"));
        }
        if (effort == null || !(effort >= LEAST && effort <= MOST)) {
            faults.add(new Violation("effort", "0.5 to 1000 person-days"));
        }
        if (note.length() > LONGEST || !note.isEmpty() && !Characters.areLegible(note)) {
            faults.add(new Violation("note", "at most " + LONGEST + " characters"));
        }
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
    }
}
