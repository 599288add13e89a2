package aidas.idea.review;

import aidas.idea.Stage;
import aidas.shared.Refused.Violation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What must be there before an idea goes on to a stage (R2.1).
 *
 * @param stage it leads to: under review, in trial or adopted
 * @param owner must somebody answer for it?
 * @param scorecards how many reviewers must have scored it, 0 to 5
 * @param answer must there be an official answer?
 * @param trial must it have been tried by a frozen plan, and the result read? Only before it is
 *     adopted
 */
public record Gate(Stage stage, boolean owner, int scorecards, boolean answer, boolean trial)
        implements Serializable {

    /** Each has one. */
    static final List<Stage> STAGES = List.of(Stage.REVIEW, Stage.TRIAL, Stage.ADOPTED);

    static final int MOST = 5;

    /** One that everything passes. */
    static Gate open(Stage stage) {
        return new Gate(stage, false, 0, false, false);
    }

    /** In the order of {@link Need}; none if it may pass. */
    List<Lack> lacks(Handling so) {
        var lacks = new ArrayList<Lack>();
        if (owner && so.owner() == null) {
            lacks.add(new Lack(Need.OWNER, 1));
        }
        if (so.cards().size() < scorecards) {
            lacks.add(new Lack(Need.SCORECARDS, scorecards - so.cards().size()));
        }
        if (answer && so.answers() == 0) {
            lacks.add(new Lack(Need.ANSWER, 1));
        }
        if (trial && !so.tried()) {
            lacks.add(new Lack(Need.TRIAL, 1));
        }
        return List.copyOf(lacks);
    }

    /** What is wrong with it, by field such as {@code trial.scorecards}. */
    List<Violation> faults() {
        var faults = new ArrayList<Violation>();
        if (scorecards < 0 || scorecards > MOST) {
            faults.add(new Violation(stage.code() + ".scorecards", "0 to " + MOST));
        }
        if (trial && stage != Stage.ADOPTED) {
            faults.add(new Violation(stage.code() + ".trial", "nothing: it comes later"));
        }
        return faults;
    }
}
