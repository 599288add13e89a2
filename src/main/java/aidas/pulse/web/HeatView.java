package aidas.pulse.web;

import aidas.pulse.Question;
import aidas.pulse.UnitResult;
import aidas.pulse.UnitResult.Outcome;
import aidas.pulse.WaveResults;
import aidas.pulse.gate.Level;
import aidas.pulse.gate.Reason;
import aidas.pulse.gate.Unit;
import aidas.shared.Alphabet;
import aidas.shared.web.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Units by questions: each cell says its figure, or that it is withheld and why. */
public record HeatView(WaveResults results, Text text) {

    /** A unit and its figures. */
    public record Row(Unit unit, String name, List<Cell> cells) {

        /** By which pages know the unit. */
        public String address() {
            return UnitAddress.of(unit);
        }

        boolean silent() {
            return cells.stream().noneMatch(cell -> cell.view().shown());
        }
    }

    /**
     * A figure beside the company's.
     *
     * @param side 1 if its whole range lies above the company's figure, -1 below, 0 otherwise
     */
    public record Cell(ReadingView view, int side) {

        /** The key of how it stands to the company. */
        public String word() {
            return "pulse.results.side." + (side > 0 ? "above" : side < 0 ? "below" : "same");
        }

        public String style() {
            var place = side > 0 ? "above" : side < 0 ? "below" : "alike";
            return view.shown() ? place : "nothing";
        }
    }

    public List<Question> questions() {
        return results.questions().stream().map(WaveResults.OfQuestion::question).toList();
    }

    /** Those of which something is shown, by name. */
    public List<Row> rows(Level level) {
        return all(level).stream().filter(row -> !row.silent()).toList();
    }

    /** Those of which nothing is shown, by name. */
    public List<Row> silent(Level level) {
        return all(level).stream().filter(Row::silent).toList();
    }

    private List<Row> all(Level level) {
        Map<Unit, String> units = new TreeMap<>();
        results.questions()
                .forEach(
                        question ->
                                question.units().stream()
                                        .filter(each -> each.unit().level() == level)
                                        .forEach(each -> units.put(each.unit(), name(each))));
        var names = Alphabet.of(text.locale());
        return units.entrySet().stream()
                .map(each -> new Row(each.getKey(), each.getValue(), cells(each.getKey())))
                .sorted(Comparator.comparing(Row::name, names).thenComparing(Row::unit))
                .toList();
    }

    /** What a unit of this wave is called. */
    public String name(Unit unit) {
        return results.questions().stream()
                .flatMap(of -> of.units().stream())
                .filter(each -> each.unit().equals(unit))
                .findFirst()
                .map(this::name)
                .orElse(unit.code());
    }

    /** The company's figures, in the order of the questions. */
    public List<ReadingView> company() {
        return results.questions().stream().map(of -> view(of, Unit.COMPANY)).toList();
    }

    String name(UnitResult of) {
        if (!of.name().isEmpty()) {
            return of.unit().level() == Level.TEAM
                    ? of.name() + " · " + of.unit().code().split("/", 2)[0]
                    : of.name();
        }
        return of.unit().level() == Level.COMPANY
                ? text.of("pulse.results.company")
                : text.of("pulse.results.noteam", of.unit().code().split("/", 2)[0]);
    }

    private List<Cell> cells(Unit unit) {
        return results.questions().stream()
                .map(of -> new Cell(view(of, unit), side(view(of, unit), view(of, Unit.COMPANY))))
                .toList();
    }

    private ReadingView view(WaveResults.OfQuestion of, Unit unit) {
        var outcome =
                of.units().stream()
                        .filter(each -> each.unit().equals(unit))
                        .findFirst()
                        .map(UnitResult::outcome)
                        .orElse(new Outcome.Withheld(Reason.TOO_FEW));
        return new ReadingView(of.question(), outcome, text);
    }

    private static int side(ReadingView unit, ReadingView company) {
        if (!unit.shown() || !company.shown()) {
            return 0;
        }
        var range = unit.reading().interval();
        double all = company.reading().value();
        return range.low() > all ? 1 : range.high() < all ? -1 : 0;
    }
}
