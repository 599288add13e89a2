package aidas.recovery.web;

import aidas.recovery.rule.CaseRule;
import aidas.recovery.rule.DryRun;
import aidas.recovery.rule.RuleDesk;
import aidas.recovery.rule.RuleState;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Behind {@code /recovery/rules.xhtml}: rules, their dry run, and the draft that is written. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class RecoveryRulesPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String HERE = "/recovery/rules.xhtml?faces-redirect=true";

    @Inject RuleDesk desk;
    @Inject Text text;

    private String rule;
    private List<CaseRule> all;
    private CaseRule chosen;
    private DryRun run;
    private RuleForm form;

    public void load() {
        all = desk.all();
        form = new RuleForm();
        if (rule != null) {
            chosen =
                    all.stream()
                            .filter(it -> Long.toString(it.id()).equals(rule))
                            .findFirst()
                            .orElseThrow(() -> new NotFound("there is no such rule"));
            form = RuleForm.of(chosen.terms());
        }
    }

    public List<CaseRule> all() {
        return all;
    }

    /** The one that the form shows; null for a new one. */
    public CaseRule chosen() {
        return chosen;
    }

    public DryRun run() {
        return run;
    }

    /** Can the chosen one be changed as it is? */
    public boolean draft() {
        return chosen != null && chosen.state() instanceof RuleState.Draft;
    }

    public boolean live() {
        return chosen != null && chosen.state() instanceof RuleState.Live;
    }

    /** Is it a draft whose dry run was looked at? */
    public boolean ready() {
        return run != null && draft();
    }

    /** Changes a draft; else writes one, which replaces a live one. */
    public String save() {
        long id;
        try {
            if (draft()) {
                id = chosen.id();
                desk.change(id, form.terms());
            } else {
                id = desk.draft(form.terms(), live() ? chosen.id() : null);
            }
        } catch (Refused refused) {
            Notes.refuse("rule", refused, field -> text.of("recovery.rules.wrong." + field));
            return null;
        } catch (Conflict faster) {
            Notes.failed(text.of("recovery.rules.elsewhere"));
            return HERE;
        }
        Notes.done(text.of("recovery.rules.saved"));
        return HERE + "&rule=" + id;
    }

    /** Shows what it would have done; nobody goes on without. */
    public void tryOut() {
        run = desk.dryRun(chosen.id());
    }

    public String goLive() {
        return done(() -> desk.goLive(chosen.id()), "live");
    }

    public String retire() {
        return done(() -> desk.retire(chosen.id()), "retired");
    }

    public String discard() {
        return done(() -> desk.discard(chosen.id()), "discarded");
    }

    private String done(Runnable what, String told) {
        try {
            what.run();
        } catch (Conflict faster) {
            Notes.failed(text.of("recovery.rules.elsewhere"));
            return HERE;
        }
        Notes.done(text.of("recovery.rules.done." + told));
        return HERE;
    }

    public String formHeading() {
        return text.of("recovery.rules." + (draft() ? "change" : "write"));
    }

    /** What it asks for, in a line. */
    public String about(CaseRule it) {
        var terms = it.terms();
        var parts = new ArrayList<String>();
        if (terms.score() != null) {
            parts.add(
                    text.of(
                            "recovery.rules.about.score",
                            terms.scale(),
                            text.number(terms.score(), 1)));
        }
        if (terms.value() != null) {
            parts.add(text.of("recovery.rules.about.value", text.money(terms.value())));
        }
        if (terms.region() != null) {
            parts.add(terms.region());
        }
        parts.addAll(terms.stores());
        int said = terms.en().size() + terms.bg().size() + terms.lt().size();
        if (said > 0) {
            parts.add(text.of("recovery.rules.about.words", said));
        }
        return String.join(" · ", parts);
    }

    public String state(CaseRule it) {
        return text.of("recovery.rules.state." + it.state().code());
    }

    public RuleForm getForm() {
        return form;
    }

    public String getRule() {
        return rule;
    }

    public void setRule(String value) {
        rule = value == null || value.isEmpty() ? null : value;
    }
}
