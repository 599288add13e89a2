package aidas.points.web;

import aidas.points.Proof;
import aidas.points.ProofDesk;
import aidas.points.RuleDesk;
import aidas.points.RuleTrial;
import aidas.points.RuleView;
import aidas.points.Trial;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** Behind {@code /points/rules.xhtml}: rules with their versions, a form for a draft, the proof. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class PointsRulesPage implements Serializable {

    private static final long serialVersionUID = 1;

    private static final String HERE = "/points/rules.xhtml?faces-redirect=true";

    @Inject RuleDesk desk;
    @Inject RuleTrial trial;
    @Inject ProofDesk proofs;
    @Inject Text text;

    private String edit;
    private boolean check;
    private List<RuleView> rules;
    private LocalDate next;
    private RuleForm form = new RuleForm();
    private Trial tried;
    private Proof proof;

    public void load() {
        rules = desk.all();
        next = desk.next();
        if (edit != null) {
            form =
                    rules.stream()
                            .filter(each -> each.code().value().equals(edit))
                            .findFirst()
                            .map(RuleForm::of)
                            .orElseThrow(() -> new NotFound("there is no rule " + edit));
        }
        if (check) {
            proof = proofs.prove();
        }
    }

    /** Tries what stands in the form, kept or not (R8.4). */
    public String attempt() {
        tried = null;
        try {
            tried = trial.simulate(form.draft());
        } catch (Refused refused) {
            refuse(refused);
        }
        return null;
    }

    public String save() {
        try {
            desk.draft(edit == null ? form.text("code") : edit, form.draft());
        } catch (Refused refused) {
            refuse(refused);
            return null;
        }
        Notes.done(text.of("points.rules.kept"));
        return HERE;
    }

    /** What the button to put a draft in force says. */
    public String enforcing() {
        return text.of("points.rules.enforce", next);
    }

    /** What the button to retire a rule says. */
    public String retiring() {
        return text.of("points.rules.retire", next);
    }

    public String enforce(RuleView rule) {
        return change(() -> text.of("points.rules.enforced", desk.enforce(rule.code(), null)));
    }

    public String discard(RuleView rule) {
        return change(
                () -> {
                    desk.discard(rule.code());
                    return text.of("points.rules.discarded");
                });
    }

    public String retire(RuleView rule) {
        return change(() -> text.of("points.rules.retired", desk.retire(rule.code())));
    }

    /**
     * @param change does it and says what was done
     */
    private String change(Supplier<String> change) {
        try {
            Notes.done(change.get());
        } catch (Unprocessable | NotFound meanwhile) {
            Notes.failed(text.of("points.rules.meanwhile"));
        }
        return HERE;
    }

    private void refuse(Refused refused) {
        Notes.refuse("rule", refused, field -> text.of("points.rules.wrong." + field));
    }

    /** Every version, by code, the newest first. */
    public List<RuleView> rules() {
        return rules;
    }

    /** Null until a rule was tried. */
    public Trial tried() {
        return tried;
    }

    /** Null unless it was asked for. */
    public Proof proof() {
        return proof;
    }

    /** The key of the form's heading. */
    public String heading() {
        return edit == null ? "points.rules.add" : "points.rules.change";
    }

    public RuleForm getForm() {
        return form;
    }

    public String getEdit() {
        return edit;
    }

    public void setEdit(String edit) {
        this.edit = edit;
    }

    public boolean isCheck() {
        return check;
    }

    public void setCheck(boolean check) {
        this.check = check;
    }
}
