package aidas.recovery.web;

import aidas.access.Language;
import aidas.recovery.Step;
import aidas.recovery.Wording;
import aidas.recovery.playbook.Cause;
import aidas.recovery.playbook.Hint;
import aidas.recovery.playbook.PlaybookDesk;
import aidas.recovery.playbook.Template;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Behind {@code /recovery/playbooks.xhtml}: causes with their hints and limits, and templates. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class RecoveryPlaybooksPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String HERE = "/recovery/playbooks.xhtml?faces-redirect=true";

    @Inject PlaybookDesk desk;
    @Inject Text text;

    private String cause;
    private String template;
    private List<Cause> causes;
    private List<Template> templates;
    private boolean active = true;

    /** What the fields of the form hold, by their names. */
    private final HashMap<String, String> fields = new HashMap<>();

    public void load() {
        causes = desk.causes();
        templates = desk.templates();
        if (template != null) {
            var found = templates.stream().filter(it -> it.code().equals(template)).findFirst();
            var it = found.orElseThrow(() -> new NotFound("no template " + template));
            put("subject", it.subject());
            put("text", it.text());
        } else if (cause != null && !adding()) {
            var found = causes.stream().filter(it -> it.code().equals(cause)).findFirst();
            var it = found.orElseThrow(() -> new NotFound("no cause " + cause));
            fields.put("goodwill", RuleForm.plain(it.goodwill()));
            active = it.active();
            put("name", it.name());
            desk.hints(cause).forEach(hint -> put(hint.step().code(), hint.text()));
        }
    }

    private void put(String field, Wording words) {
        for (var language : Language.values()) {
            fields.put(field + "-" + language.code(), words.in(language));
        }
    }

    private Wording wording(String field) {
        return new Wording(
                fields.getOrDefault(field + "-en", ""),
                fields.getOrDefault(field + "-bg", ""),
                fields.getOrDefault(field + "-lt", ""));
    }

    /** Is it a cause that is not there yet? */
    public boolean adding() {
        return "new".equals(cause);
    }

    public String formHeading() {
        return text.of("recovery.playbooks." + (adding() ? "add" : "change"));
    }

    public String saveCause() {
        var typed = fields.getOrDefault("goodwill", "");
        var goodwill = typed.matches("0+([.,]0+)?") ? BigDecimal.ZERO : limit(typed);
        var code = adding() ? fields.get("code") : cause;
        try {
            desk.save(
                    new Cause(code, wording("name"), goodwill, active),
                    Arrays.stream(Step.values())
                            .map(step -> new Hint(step, wording(step.code())))
                            .toList());
        } catch (Refused refused) {
            Notes.refuse(
                    "cause", refused, field -> text.of("recovery.playbooks.wrong." + shape(field)));
            return null;
        }
        Notes.done(text.of("recovery.playbooks.saved"));
        return HERE;
    }

    /** Null for what is no amount. */
    private static BigDecimal limit(String typed) {
        var amount = RecoveryStepForm.amount(typed);
        return amount == null || amount.signum() == 0 ? null : amount;
    }

    private static String shape(String field) {
        return switch (field) {
            case "code", "goodwill" -> field;
            default -> field.startsWith("name") ? "name" : "hint";
        };
    }

    public String saveTemplate() {
        try {
            desk.save(new Template(template, wording("subject"), wording("text")));
        } catch (Refused refused) {
            Notes.refuse(
                    "template", refused, field -> text.of("recovery.playbooks.wrong.template"));
            return null;
        }
        Notes.done(text.of("recovery.playbooks.saved"));
        return HERE;
    }

    public String name(Template it) {
        return text.of("recovery.case.template." + it.code());
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    public List<Step> steps() {
        return List.of(Step.values());
    }

    public List<Cause> causes() {
        return causes;
    }

    public List<Template> templates() {
        return templates;
    }

    public Map<String, String> getFields() {
        return fields;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean value) {
        active = value;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String value) {
        cause = value == null || value.isEmpty() ? null : value;
    }

    public String getTemplate() {
        return template;
    }

    public void setTemplate(String value) {
        template = value == null || value.isEmpty() ? null : value;
    }
}
