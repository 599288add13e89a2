package aidas.recognition.badge.web;

import aidas.recognition.badge.BadgeCode;
import aidas.recognition.badge.BadgeDesk;
import aidas.recognition.badge.BadgeView;
import aidas.recognition.badge.RuleTrial;
import aidas.recognition.badge.Simulation;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** Behind {@code /recognition/rules.xhtml}: the badges, and a form for one. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class RulesPage implements Serializable {

    private static final long serialVersionUID = 1;

    private static final String HERE = "/recognition/rules.xhtml?faces-redirect=true";

    @Inject BadgeDesk desk;
    @Inject RuleTrial trial;
    @Inject Text text;

    private String edit;
    private List<BadgeView> badges;
    private RuleForm form = new RuleForm();
    private Simulation tried;

    public void load() {
        badges = desk.all();
        if (edit != null) {
            form =
                    badges.stream()
                            .filter(each -> each.code().value().equals(edit) && !each.retired())
                            .findFirst()
                            .map(RuleForm::of)
                            .orElseThrow(() -> new NotFound("there is no badge " + edit));
        }
    }

    /** Tries the rule that stands in the form, saved or not (R5.2). */
    public String attempt() {
        tried = null;
        try {
            tried = trial.simulate(form.rule());
        } catch (Refused refused) {
            refuse(refused);
        }
        return null;
    }

    /** Adds a new badge, or gives the one that is edited another rule. */
    public String save() {
        try {
            if (edit == null) {
                desk.add(form.text("code"), form.draft(), first());
            } else {
                desk.change(new BadgeCode(edit), form.draft(), first());
            }
        } catch (Refused refused) {
            refuse(refused);
            return null;
        } catch (Unprocessable later) {
            Notes.refuse("badge:from", expected("from"));
            return null;
        }
        return done(edit == null ? "recognition.rules.added" : "recognition.rules.changed");
    }

    public String retire(BadgeView badge) {
        desk.retire(badge.code());
        return done("recognition.rules.retired.done");
    }

    private LocalDate first() {
        var typed = form.text("from");
        try {
            return typed == null ? null : LocalDate.parse(typed);
        } catch (DateTimeException e) {
            throw new Refused("from", "a date");
        }
    }

    private String done(String key) {
        Notes.done(text.of(key));
        return HERE;
    }

    private void refuse(Refused refused) {
        Notes.refuse("badge", refused, this::expected);
    }

    /** In three languages alike: {@code name.en} is asked for as {@code name} is. */
    private String expected(String field) {
        return text.of("recognition.rules.wrong." + field.split("\\.", 2)[0]);
    }

    public List<BadgeView> badges() {
        return badges;
    }

    /** Null until a rule was tried. */
    public Simulation tried() {
        return tried;
    }

    /** The key of the form's heading. */
    public String heading() {
        return edit == null ? "recognition.rules.add" : "recognition.rules.change.heading";
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
}
