package aidas.recovery.rest;

import aidas.recovery.CaseView;
import aidas.recovery.Entry;
import aidas.recovery.Step;
import aidas.recovery.StepDone;
import java.math.BigDecimal;
import java.util.List;

/**
 * All about one case.
 *
 * @param next the step that comes next; absent when there is none
 */
public record FileJson(CaseJson about, String next, List<StepJson> steps, List<EntryJson> history) {

    /** A step that was done, with its evidence. */
    public record StepJson(
            String step,
            int round,
            String words,
            String way,
            String saidAt,
            BigDecimal amount,
            String who,
            String at) {

        static StepJson of(CaseView.Done done) {
            StepDone step = done.step();
            return new StepJson(
                    step.step(),
                    step.round(),
                    step.words(),
                    step.way(),
                    CaseJson.at(step.saidAt()),
                    step.amount(),
                    CaseJson.filled(done.who()),
                    CaseJson.at(step.at()));
        }
    }

    /**
     * Something said or done besides.
     *
     * @param who absent for the customer and the portal
     */
    public record EntryJson(
            String kind, String words, String subject, String who, String to, String at) {

        static EntryJson of(Entry entry) {
            return new EntryJson(
                    entry.kind().code(),
                    CaseJson.filled(entry.words()),
                    CaseJson.filled(entry.subject()),
                    CaseJson.filled(entry.who()),
                    CaseJson.filled(entry.to()),
                    CaseJson.at(entry.at()));
        }
    }

    static FileJson of(CaseView view) {
        Step next = view.next();
        return new FileJson(
                CaseJson.of(view.facts()),
                next == null ? null : next.code(),
                view.steps().stream().map(StepJson::of).toList(),
                view.entries().stream().map(EntryJson::of).toList());
    }
}
