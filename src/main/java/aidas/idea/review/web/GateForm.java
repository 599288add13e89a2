package aidas.idea.review.web;

import aidas.idea.Stage;
import aidas.idea.review.Gate;
import java.io.Serializable;

/** A gate on the form. */
public class GateForm implements Serializable {

    private static final long serialVersionUID = 1;

    private final Stage stage;
    private boolean owner;
    private Integer scorecards;
    private boolean answer;
    private boolean trial;

    private GateForm(Stage stage) {
        this.stage = stage;
    }

    static GateForm of(Gate gate) {
        var form = new GateForm(gate.stage());
        form.owner = gate.owner();
        form.scorecards = gate.scorecards();
        form.answer = gate.answer();
        form.trial = gate.trial();
        return form;
    }

    Gate gate() {
        return new Gate(stage, owner, IdeaGatesPage.number(scorecards), answer, trial);
    }

    public Stage stage() {
        return stage;
    }

    /** Only before adoption can it have been tried. */
    public boolean last() {
        return stage == Stage.ADOPTED;
    }

    public boolean isOwner() {
        return owner;
    }

    public void setOwner(boolean owner) {
        this.owner = owner;
    }

    public Integer getScorecards() {
        return scorecards;
    }

    public void setScorecards(Integer scorecards) {
        this.scorecards = scorecards;
    }

    public boolean isAnswer() {
        return answer;
    }

    public void setAnswer(boolean answer) {
        this.answer = answer;
    }

    public boolean isTrial() {
        return trial;
    }

    public void setTrial(boolean trial) {
        this.trial = trial;
    }
}
