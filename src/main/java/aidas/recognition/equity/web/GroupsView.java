package aidas.recognition.equity.web;

import aidas.recognition.equity.Comparison;
import aidas.recognition.equity.EquityReport;
import aidas.recognition.equity.GroupFigures;
import aidas.recognition.equity.GroupFigures.Shown;
import aidas.recognition.equity.Spread;
import aidas.shared.Alphabet;
import java.util.Comparator;
import java.util.List;

/** The groups of one kind, by name, and whether they differ. */
public record GroupsView(Comparison comparison, EquityReport report, EquityWords words) {

    private static final double ROOM = 1.05;
    private static final double TICKS = 4;

    /**
     * A group in words.
     *
     * @param reach null where it is withheld
     * @param gini empty where nobody was thanked
     */
    public record Row(
            String name,
            boolean withheld,
            String monthly,
            String range,
            Reach reach,
            String people,
            String shares,
            String gini) {}

    public List<Row> rows() {
        var byName = Comparator.comparing(Row::name, Alphabet.of(words.text().locale()));
        return comparison.groups().stream().map(this::row).sorted(byName).toList();
    }

    private Row row(GroupFigures group) {
        var name = words.name(comparison.kind(), group.unit());
        return switch (group) {
            case GroupFigures.Withheld none -> new Row(name, true, "", "", null, "", "", "");
            case Shown shown -> row(name, shown);
        };
    }

    private Row row(String name, Shown shown) {
        var text = words.text();
        var monthly = words.number(shown.monthly().value());
        var range = words.range(shown.monthly().interval());
        return new Row(
                name,
                false,
                monthly,
                range,
                Reach.of(
                        text.of("recognition.equity.row.said", name, monthly, range),
                        shown.monthly(),
                        mean(),
                        end()),
                text.number(shown.people()),
                text.of(
                        "recognition.equity.shares",
                        text.percent(shown.ofPeople()),
                        text.percent(shown.ofThanks())),
                shown.gini() == null
                        ? ""
                        : text.of(
                                "recognition.equity.gini.short",
                                words.number(shown.gini().value()),
                                words.range(shown.gini().interval())));
    }

    private double mean() {
        return report.spread() instanceof Spread.Told told ? told.monthly().value() : 0;
    }

    /** Where the axis ends: a little beyond the widest range, above 0. */
    public double end() {
        return ROOM
                * comparison.groups().stream()
                        .filter(Shown.class::isInstance)
                        .mapToDouble(each -> ((Shown) each).monthly().interval().high())
                        .max()
                        .orElse(1);
    }

    /** Between two marks of the axis: 1, 2 or 5 of a power of ten. */
    public double step() {
        double rough = end() / TICKS;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double lead = rough / power;
        return power * (lead < 2 ? 1 : lead < 5 ? 2 : 5);
    }

    /** Whether they differ more than chance explains, with p. */
    public String sentence() {
        var test = comparison.test();
        if (test == null) {
            return words.of("test.none");
        }
        return words.text()
                .of(
                        "recognition.equity.test." + (comparison.differ() ? "differ" : "alike"),
                        words.between(comparison.kind()),
                        words.p(test.shuffle().p()),
                        words.p(test.adjusted()),
                        test.kinds());
    }

    public boolean some() {
        return !comparison.groups().isEmpty();
    }
}
