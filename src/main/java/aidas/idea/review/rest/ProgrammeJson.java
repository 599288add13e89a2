package aidas.idea.review.rest;

import aidas.idea.Stage;
import aidas.idea.review.Gate;
import aidas.idea.review.Programme;
import aidas.idea.review.Terms;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import java.util.ArrayList;
import java.util.List;

/**
 * How ideas are handled.
 *
 * @param answerDays within how many days one is answered
 * @param againDays after how many more days HR is told of what its owner leaves lying
 * @param points for each whom an adopted one credits
 * @param gates one each for {@code review}, {@code trial} and {@code adopted}, in this order
 */
public record ProgrammeJson(
        Integer answerDays, Integer againDays, Integer points, List<GateJson> gates) {

    /** What is needed before a stage. */
    public record GateJson(
            String stage, Boolean owner, Integer scorecards, Boolean answer, Boolean trial) {

        static GateJson of(Gate gate) {
            return new GateJson(
                    gate.stage().code(),
                    gate.owner(),
                    gate.scorecards(),
                    gate.answer(),
                    gate.trial());
        }

        private boolean whole() {
            return Stage.ofCode(stage).isPresent()
                    && owner != null
                    && scorecards != null
                    && answer != null
                    && trial != null;
        }

        private Gate gate() {
            return new Gate(Stage.ofCode(stage).orElseThrow(), owner, scorecards, answer, trial);
        }
    }

    static ProgrammeJson of(Programme programme) {
        var terms = programme.terms();
        return new ProgrammeJson(
                terms.answerDays(),
                terms.againDays(),
                terms.points(),
                programme.gates().stream().map(GateJson::of).toList());
    }

    /**
     * @throws Refused naming what is left out
     */
    Programme programme() {
        var faults = new ArrayList<Violation>();
        need(faults, "answerDays", answerDays);
        need(faults, "againDays", againDays);
        need(faults, "points", points);
        if (gates == null || !gates.stream().allMatch(gate -> gate != null && gate.whole())) {
            faults.add(
                    new Violation(
                            "gates", "one each for review, trial and adopted, with every field"));
        }
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
        return new Programme(
                new Terms(answerDays, againDays, points),
                gates.stream().map(GateJson::gate).toList());
    }

    private static void need(List<Violation> faults, String field, Object value) {
        if (value == null) {
            faults.add(new Violation(field, "a whole number"));
        }
    }
}
