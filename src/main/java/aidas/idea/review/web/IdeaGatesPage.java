package aidas.idea.review.web;

import aidas.idea.review.Programme;
import aidas.idea.review.ProgrammeDesk;
import aidas.idea.review.Terms;
import aidas.shared.Refused;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Behind {@code /idea/gates.xhtml}: what HR promises, and what an idea needs for a stage. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class IdeaGatesPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject ProgrammeDesk desk;
    @Inject Text text;

    private Integer answerDays;
    private Integer againDays;
    private Integer points;
    private List<GateForm> gates;

    public void load() {
        var now = desk.now();
        answerDays = now.terms().answerDays();
        againDays = now.terms().againDays();
        points = now.terms().points();
        gates = new ArrayList<>(now.gates().stream().map(GateForm::of).toList());
    }

    public List<GateForm> gates() {
        return gates;
    }

    public String save() {
        try {
            desk.change(
                    new Programme(
                            new Terms(number(answerDays), number(againDays), number(points)),
                            gates.stream().map(GateForm::gate).toList()));
        } catch (Refused refused) {
            for (var wrong : refused.violations()) {
                Notes.refuse("gates:" + place(wrong.field()), expected(wrong.field()));
            }
            return null;
        }
        Notes.done(text.of("idea.gates.saved"));
        return "/idea/gates.xhtml?faces-redirect=true";
    }

    /** Where the field stands: that of a gate in its row. */
    private String place(String field) {
        var parts = field.split("\\.", 2);
        for (int i = 0; i < gates.size(); i++) {
            if (gates.get(i).stage().code().equals(parts[0])) {
                return "each:" + i + ":" + parts[1];
            }
        }
        return field;
    }

    /** Nothing is below what can be. */
    static int number(Integer filled) {
        return filled == null ? -1 : filled;
    }

    /** The same for each gate: {@code review.scorecards} is asked for as {@code scorecards} is. */
    private String expected(String field) {
        return text.of("idea.gates.wrong." + field.replaceFirst(".*\\.", ""));
    }

    public Integer getAnswerDays() {
        return answerDays;
    }

    public void setAnswerDays(Integer answerDays) {
        this.answerDays = answerDays;
    }

    public Integer getAgainDays() {
        return againDays;
    }

    public void setAgainDays(Integer againDays) {
        this.againDays = againDays;
    }

    public Integer getPoints() {
        return points;
    }

    public void setPoints(Integer points) {
        this.points = points;
    }
}
