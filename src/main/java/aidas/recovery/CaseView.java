package aidas.recovery;

import aidas.recovery.playbook.Hint;
import java.io.Serializable;
import java.util.List;

/**
 * All about one case.
 *
 * @param next the step that comes next; null when there is none
 * @param steps those done, oldest first
 * @param entries what was said and done besides, oldest first
 * @param hints what helps, one for each step
 * @param works may the reader work it?
 * @param leads may the reader approve and dismiss?
 */
public record CaseView(
        CaseFacts facts,
        Step next,
        List<Done> steps,
        List<Entry> entries,
        List<Hint> hints,
        boolean works,
        boolean leads)
        implements Serializable {

    /**
     * A step that was done.
     *
     * @param who the name; empty for a login without a number
     */
    public record Done(StepDone step, String who) implements Serializable {}

    public CaseView {
        steps = List.copyOf(steps);
        entries = List.copyOf(entries);
        hints = List.copyOf(hints);
    }
}
