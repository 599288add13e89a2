package aidas.idea.trial.paper;

import aidas.idea.trial.ComparedSet;
import aidas.idea.trial.Effect.Course;
import aidas.idea.trial.Effect.Measured;
import aidas.idea.trial.EffectWords;
import aidas.idea.trial.Plan;
import aidas.idea.trial.TrialFacts;
import aidas.organisation.StoreFacts;
import aidas.shared.paper.Sheet;
import aidas.shared.paper.Sheet.Fact;
import aidas.shared.paper.Sheet.Section;
import aidas.shared.paper.Sheet.Table;
import aidas.shared.web.Text;
import aidas.statistics.Contrast;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Puts a trial into the reader's words, the finding first (R6.1).
 *
 * @param printed when, by the reader's clock
 */
record TrialSheet(Text text, EffectWords words, ZonedDateTime printed) {

    private static final String KEY = "idea.trial.";

    Sheet of(TrialReport report) {
        var plan = report.facts().plan();
        var sections = new ArrayList<Section>();
        sections.add(effect(report));
        if (report.effect() instanceof Measured found) {
            sections.add(courses(found));
            sections.add(before(found));
            sections.add(alike(found));
            sections.add(how());
        }
        sections.add(plan(report));
        if (!report.sets().isEmpty()) {
            sections.add(sets(report.sets()));
        }
        return new Sheet(
                text.locale(),
                say("heading." + report.effect().outcome()),
                List.of(report.title(), gauge(plan) + " · " + text.period(plan.windows().after())),
                sections,
                text.of("idea.paper.printed", moment(printed)),
                text.of("idea.paper.pages"));
    }

    private Section effect(TrialReport report) {
        var says = words.of(report.facts().plan(), report.effect(), text.locale());
        var facts =
                report.effect() instanceof Measured found
                        ? List.of(new Fact(say("effect"), points(found.effect())))
                        : List.<Fact>of();
        return new Section(say("effect"), says, facts, null);
    }

    private Section courses(Measured found) {
        var columns = List.of(say("who"), say("count"), say("was"), say("is"), say("answers"));
        var rows = List.of(row("row.trial", found.stores()), row("row.others", found.others()));
        return new Section(say("courses"), List.of(), List.of(), new Table(columns, rows, 1));
    }

    private List<String> row(String key, Course course) {
        return List.of(
                say(key),
                text.number(course.stores()),
                text.decimals(course.before(), 1),
                text.decimals(course.after(), 1),
                text.number(course.answers()));
    }

    private Section before(Measured found) {
        return new Section(
                say("before"),
                List.of(say("before.help")),
                List.of(new Fact(say("effect"), points(found.inTime()))),
                null);
    }

    private Section alike(Measured found) {
        var traits = found.balance();
        var names = List.of(say("trait.figure"), say("trait.size"));
        var said = new ArrayList<String>();
        said.add(say("alike.help"));
        for (int i = 0; i < names.size(); i++) {
            said.add(
                    text.of(
                            KEY + "alike.trait",
                            names.get(i),
                            text.decimals(traits.get(i).pool(), 2),
                            text.decimals(traits.get(i).matched(), 2)));
        }
        return Section.of(say("alike"), said);
    }

    private Section how() {
        return Section.of(
                text.of("idea.paper.how"),
                List.of(say("how.windows"), say("how.matched"), say("how.interval")));
    }

    private Section plan(TrialReport report) {
        var trial = report.facts();
        var plan = trial.plan();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(say("gauge"), gauge(plan)));
        facts.add(new Fact(say("days"), text.period(plan.windows().after())));
        facts.add(new Fact(say("worth"), text.of(KEY + "points", text.number(plan.worth(), 1))));
        facts.add(new Fact(say("chosen"), say(plan.drawn() ? "chosen.lots" : "chosen.hand")));
        facts.add(new Fact(say("where"), coded(report.places())));
        return new Section(say("plan"), frozen(trial, report.proven()), facts, null);
    }

    private List<String> frozen(TrialFacts trial, boolean proven) {
        return trial.hash() == null
                ? List.of()
                : List.of(
                        text.of(
                                KEY + "frozen",
                                text.dayAndTime(trial.frozenAt(), printed.getZone())),
                        trial.hash(),
                        say(proven ? "proven" : "changed"));
    }

    private Section sets(List<ComparedSet> sets) {
        var columns = List.of(say("store"), say("against"), say("change"), say("theirs"));
        var rows =
                sets.stream()
                        .map(
                                set ->
                                        List.of(
                                                coded(List.of(set.store())),
                                                coded(set.others()),
                                                text.decimals(set.change(), 1),
                                                text.decimals(set.othersChange(), 1)))
                        .toList();
        return new Section(
                say("sets"), List.of(say("sets.help")), List.of(), new Table(columns, rows, 2));
    }

    private static String coded(Collection<StoreFacts> stores) {
        return stores.stream()
                .map(store -> store.name() + " (" + store.code().value() + ")")
                .collect(Collectors.joining(", "));
    }

    private String points(Contrast contrast) {
        var range =
                text.of(
                        "shell.range",
                        text.decimals(contrast.interval().low(), 1),
                        text.decimals(contrast.interval().high(), 1));
        return text.of(KEY + "points", text.decimals(contrast.value(), 1))
                + ", "
                + text.of(KEY + "range", range);
    }

    private String moment(ZonedDateTime at) {
        return text.dayAndTime(at.toInstant(), at.getZone());
    }

    private String gauge(Plan plan) {
        return words.gauge(plan.gauge(), text.locale());
    }

    private String say(String key) {
        return text.of(KEY + key);
    }
}
