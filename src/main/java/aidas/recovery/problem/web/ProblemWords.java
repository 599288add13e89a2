package aidas.recovery.problem.web;

import aidas.access.Language;
import aidas.organisation.EmployeeFacts;
import aidas.organisation.StoreFacts;
import aidas.recovery.Wording;
import aidas.recovery.problem.Effect;
import aidas.recovery.problem.EffectWords;
import aidas.recovery.problem.Pattern;
import aidas.recovery.problem.PatternReading;
import aidas.recovery.problem.ProblemView;
import aidas.recovery.problem.Subject;
import aidas.shared.web.Bar;
import aidas.shared.web.Text;
import aidas.statistics.Contrast;
import aidas.survey.ChipLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Problems and what comes back, in the reader's words. */
@Named
@RequestScoped
public class ProblemWords {

    private static final double LEAST_REACH = 1;

    @Inject PatternReading patterns;
    @Inject EffectWords effects;
    @Inject ChipLabels labels;
    @Inject Text text;

    private Map<String, Wording> names;

    /** Waiting, or a reason as customers read it. */
    public String subject(Subject subject) {
        return subject.kind() == Subject.Kind.CAUSE
                ? names().containsKey(subject.code())
                        ? names().get(subject.code()).in(text.locale())
                        : subject.code()
                : labels.in(Language.ofCode(text.language()).orElse(Language.EN))
                        .chip(subject.code());
    }

    private Map<String, Wording> names() {
        if (names == null) {
            names = patterns.names();
        }
        return names;
    }

    /** Everywhere, or the stores by name. */
    public String where(ProblemView problem) {
        return problem.stores().isEmpty()
                ? text.of("recovery.problem.everywhere")
                : problem.stores().stream().map(StoreFacts::name).collect(Collectors.joining(", "));
    }

    public String person(EmployeeFacts who) {
        return who.givenName() + " " + who.familyName();
    }

    /** Whether it is open. */
    public String state(ProblemView problem) {
        return text.of(
                problem.open() ? "recovery.problems.state.open" : "recovery.problems.state.closed");
    }

    /** Who answers for it, and how much is to be done. */
    public String line(ProblemView problem) {
        return text.of("recovery.problems.line", person(problem.owner()), problem.undone());
    }

    /** By when something is to be done, and by whom. */
    public String due(ProblemView.ActionView action) {
        return text.of("recovery.problem.due.on", text.day(action.due()), person(action.owner()));
    }

    /** On which day it was done, and by whom. */
    public String done(ProblemView.ActionView action) {
        return text.of(
                "recovery.problem.done.on", text.day(action.doneOn()), person(action.owner()));
    }

    /** Numbers by names, as the reader's language orders them. */
    public Map<String, String> people(List<EmployeeFacts> all) {
        var names = new TreeMap<String, String>(Collator.getInstance(text.locale()));
        for (var one : all) {
            var name = person(one);
            names.put(
                    names.containsKey(name) ? name + " · " + one.number() : name,
                    one.number().value());
        }
        return names;
    }

    /** 24 of 280 answers. */
    public String count(Pattern.Count count) {
        return text.of("recovery.problem.count", count.times(), count.answers());
    }

    /** Lately less before, per hundred answers. */
    public Bar bar(Pattern pattern) {
        return bar(pattern.contrast());
    }

    /** After less before, per hundred answers. */
    public Bar bar(Effect effect) {
        return bar(((Effect.Measured) effect).contrast());
    }

    private Bar bar(Contrast contrast) {
        double low = contrast.interval().low();
        double high = contrast.interval().high();
        return Bar.of(
                Bar.Axis.around0(low, high, LEAST_REACH),
                contrast.value(),
                low,
                high,
                text.of("recovery.problem.points", text.decimals(contrast.value(), 1)),
                text.of(
                        "recovery.problem.range",
                        text.of("shell.range", text.decimals(low, 1), text.decimals(high, 1))));
    }

    public boolean measured(Effect effect) {
        return effect instanceof Effect.Measured;
    }

    public List<String> says(Effect effect) {
        return effects.of(effect, text.locale());
    }
}
