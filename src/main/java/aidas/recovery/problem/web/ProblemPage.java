package aidas.recovery.problem.web;

import aidas.recovery.problem.ActionDraft;
import aidas.recovery.problem.CaseLink;
import aidas.recovery.problem.Effect;
import aidas.recovery.problem.EffectReading;
import aidas.recovery.problem.ProblemDesk;
import aidas.recovery.problem.ProblemReading;
import aidas.recovery.problem.ProblemView;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Behind {@code /recovery/problem.xhtml}: one problem, what is done, and what that changed. */
@Named("problemPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class ProblemPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject ProblemReading reading;
    @Inject EffectReading effects;
    @Inject ProblemDesk desk;
    @Inject ProblemWords words;
    @Inject Text text;

    private String id = "";
    private ProblemView problem;
    private List<CaseLink> evidence = List.of();
    private transient Map<Long, Effect> told;
    private final HashMap<String, String> texts = new HashMap<>();
    private Long action;

    /** Reads it. */
    public void load() {
        if (!id.matches("[0-9]{1,18}")) {
            throw new NotFound("a problem is named by its number");
        }
        problem = reading.one(Long.parseLong(id));
        evidence = reading.evidence(problem.id());
    }

    public ProblemView problem() {
        return problem;
    }

    public List<CaseLink> evidence() {
        return evidence;
    }

    /** May the reader act on it? */
    public boolean acts() {
        return problem.changes() && problem.open();
    }

    /** What became of the cause since that was done; null if it is not done. */
    public Effect effect(long of) {
        if (told == null) {
            told = effects.of(problem.id());
        }
        return told.get(of);
    }

    public Map<String, String> owners() {
        return words.people(reading.owners());
    }

    /** What is not done, by its words. */
    public Map<String, Long> undone() {
        var open = new LinkedHashMap<String, Long>();
        problem.actions().stream()
                .filter(each -> !each.done())
                .forEach(each -> open.put(each.what(), each.id()));
        return open;
    }

    public String act() {
        return doing(
                "act",
                "added",
                () ->
                        desk.act(
                                problem.id(),
                                new ActionDraft(
                                        texts.get("what"), texts.get("owner"), day("due"))));
    }

    public String done() {
        return doing(
                "finish",
                "done",
                () -> desk.done(problem.id(), action, day("on"), texts.get("note")));
    }

    public String close() {
        return doing("close", "closed", () -> desk.close(problem.id(), texts.get("because")));
    }

    private String doing(String form, String told, Runnable what) {
        try {
            what.run();
        } catch (Refused refused) {
            Notes.refuse(form, refused, field -> text.of("recovery.problem.wrong." + field));
            return null;
        } catch (Conflict before) {
            Notes.failed(text.of("recovery.problem.before"));
            return here();
        }
        Notes.done(text.of("recovery.problem.told." + told));
        return here();
    }

    private String here() {
        return "/recovery/problem.xhtml?id=" + problem.id() + "&faces-redirect=true";
    }

    /** Null for what is no day. */
    private LocalDate day(String field) {
        var day = texts.get(field);
        try {
            return day == null || day.isBlank() ? null : LocalDate.parse(day.strip());
        } catch (DateTimeException none) {
            return null;
        }
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public Long getAction() {
        return action;
    }

    public void setAction(Long action) {
        this.action = action;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? "" : id;
    }
}
