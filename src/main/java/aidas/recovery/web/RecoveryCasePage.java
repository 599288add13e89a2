package aidas.recovery.web;

import aidas.recovery.CaseReading;
import aidas.recovery.CaseView;
import aidas.recovery.Entry;
import aidas.recovery.Step;
import aidas.recovery.playbook.Cause;
import aidas.recovery.playbook.Hint;
import aidas.shared.NotFound;
import aidas.shared.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Behind {@code /recovery/case.xhtml}: one case, the customer's words first (R8.3). */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class RecoveryCasePage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject CaseReading reading;
    @Inject RecoveryWords words;
    @Inject Text text;

    private String id;
    private CaseView file;
    private transient Map<String, String> causes;

    public void load() {
        if (id == null || !id.matches("[0-9]{1,18}")) {
            throw new NotFound("a case is named by its number");
        }
        file = reading.one(Long.parseLong(id));
    }

    public CaseView file() {
        return file;
    }

    /** The reference, and where it stands. */
    public String heading() {
        return text.of(
                "recovery.case.heading", file.facts().reference(), words.state(file.facts()));
    }

    /** This page again, with what it shows read anew. */
    String here() {
        return "/recovery/case.xhtml?faces-redirect=true&id=" + file.facts().id();
    }

    long number() {
        return file.facts().id();
    }

    /** A step on the way. */
    public record Mark(String name, String state, String said, String at, boolean now)
            implements Serializable {}

    /** All four, as they are in this round. */
    public List<Mark> marks() {
        return Arrays.stream(Step.values()).map(this::mark).toList();
    }

    private Mark mark(Step step) {
        int round = step.again() ? file.facts().second().reopened() : 0;
        var done =
                file.steps().stream()
                        .map(CaseView.Done::step)
                        .filter(it -> it.which() == step && it.round() == round)
                        .findFirst();
        boolean now = file.next() == step;
        var state = done.isPresent() ? "done" : now ? "now" : "later";
        return new Mark(
                words.step(step),
                state,
                text.of("recovery.words.mark." + state),
                done.map(it -> words.at(file.facts(), it.at())).orElse(""),
                now);
    }

    /** What was done at a step, such as "Apologise, Mon 2 March 10:00, Ani Six". */
    public String done(CaseView.Done done) {
        return text.of(
                "recovery.case.step.done",
                words.step(done.step().which()),
                words.at(file.facts(), done.step().at()),
                done.who());
    }

    /** How and when it was said, or what it cost; empty for neither. */
    public String detail(CaseView.Done done) {
        var step = done.step();
        if (step.way() != null) {
            return text.of(
                    "recovery.case.said",
                    text.of("recovery.words.way." + step.way()),
                    words.at(file.facts(), step.saidAt()));
        }
        return step.amount() == null
                ? ""
                : text.of("recovery.case.amount", text.money(step.amount()));
    }

    /** What happened, and who did it. */
    public String happened(Entry entry) {
        var who = entry.who().isEmpty() ? text.of(whoElse(entry)) : entry.who();
        return text.of(
                "recovery.case.entry." + entry.kind().code(), who, entry.to(), detail(entry));
    }

    private static String whoElse(Entry entry) {
        return switch (entry.kind()) {
            case WRITTEN, YES, NO, SCORED -> "recovery.case.customer";
            default -> entry.portal() ? "recovery.case.portal" : "recovery.case.somebody";
        };
    }

    private String detail(Entry entry) {
        return switch (entry.kind()) {
            case PAUSED -> text.of("recovery.words.pause." + entry.words());
            case LATE -> text.of("recovery.words.late." + entry.words());
            case ASKED, APPROVED -> text.money(new BigDecimal(entry.words()));
            case SCORED -> entry.words();
            case CAUSE -> cause(entry.words());
            default -> "";
        };
    }

    /** What was named then, which need not be what it is now. */
    private String cause(String code) {
        if (causes == null) {
            causes =
                    reading.causes().stream()
                            .collect(Collectors.toMap(Cause::code, it -> words.named(it.name())));
        }
        return causes.getOrDefault(code, code);
    }

    /** Words that stand for themselves. */
    public boolean quoted(Entry entry) {
        return switch (entry.kind()) {
            case LETTER, WRITTEN, CALL, NOTE, GIVEN, CLOSED -> !entry.words().isEmpty();
            default -> false;
        };
    }

    /** What helps now; null when nothing is to be done. */
    public Hint hint() {
        return file.hints().stream()
                .filter(it -> it.step() == file.next())
                .findFirst()
                .orElse(null);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
