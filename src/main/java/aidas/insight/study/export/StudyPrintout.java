package aidas.insight.study.export;

import aidas.insight.study.Findings;
import aidas.leaderboard.export.Printout;
import aidas.leaderboard.export.Printout.Fact;
import aidas.leaderboard.export.Printout.Group;
import aidas.leaderboard.export.Printout.Range;
import aidas.leaderboard.export.Printout.Row;
import aidas.shared.web.Formats;
import aidas.shared.web.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A study on paper, in a reader's words (R1.3). */
record StudyPrintout(Findings findings, Locale reader) {

    private static final String EXPORT = "insight.export.";
    private static final int DECIMALS = 3;
    private static final int WORDS = 2;
    private static final List<String> METHOD =
            List.of("power", "reliability", "relation", "lags", "levels", "held", "yardsticks");

    /** What is no correlation, and so not on the axis of those. */
    private static final Set<String> OTHERS = Set.of("slope");

    Printout made(String printed) {
        var said = findings.conclusion().stream().map(it -> it.in(reader)).toList();
        return new Printout(
                reader,
                say("title", findings.x().names().in(reader), findings.y().names().in(reader)),
                scope(),
                said.stream().limit(WORDS).collect(Collectors.joining(" ")),
                List.of(say("figure"), say("value"), say("interval"), say("n"), say("p")),
                groups(),
                new Range(-1, 1),
                facts(said),
                printed);
    }

    private List<String> scope() {
        var study = findings.study();
        return List.of(
                say(
                        "scope",
                        study.months().from().toString(),
                        study.months().until().minusMonths(1).toString(),
                        study.lag()),
                say(
                        "stores",
                        findings.power().units(),
                        study.region() == null ? "–" : study.region().value(),
                        study.format() == null ? "–" : study.format().code(),
                        study.held().isEmpty() ? "–" : String.join(", ", study.held())));
    }

    private List<Group> groups() {
        var rows = new LinkedHashMap<String, List<Row>>();
        for (var line : Lines.of(findings)) {
            rows.computeIfAbsent(line.section(), section -> new ArrayList<>()).add(row(line));
        }
        return rows.entrySet().stream()
                .map(e -> new Group(say("section." + e.getKey()), e.getValue()))
                .toList();
    }

    private Row row(Line line) {
        var range = line.interval();
        boolean drawn = range != null && !OTHERS.contains(line.figure());
        return new Row(
                List.of(
                        say("figure." + line.figure(), line.detail()),
                        number(line.value()),
                        range == null
                                ? ""
                                : Messages.of(
                                        reader,
                                        "shell.range",
                                        number(range.low()),
                                        number(range.high())),
                        number(line.n()),
                        number(line.p())),
                drawn ? new Range(range.low(), range.high()) : null,
                drawn ? line.value() : 0);
    }

    private String number(double number) {
        return Double.isFinite(number) ? new Formats(reader).number(number, DECIMALS) : "";
    }

    private List<Fact> facts(List<String> said) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(say("words"), String.join(" ", said)));
        METHOD.forEach(part -> facts.add(new Fact(say("section." + part), say("method." + part))));
        facts.add(new Fact(say("method"), StudyTable.METHOD));
        facts.add(new Fact(say("data"), findings.dataVersion()));
        return facts;
    }

    private String say(String key, Object... args) {
        return Messages.of(reader, EXPORT + key, args);
    }
}
