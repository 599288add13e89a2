package aidas.pulse;

import static java.util.stream.Collectors.toMap;

import aidas.access.Caller;
import aidas.access.Forbidden;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.pulse.gate.Cell;
import aidas.pulse.gate.Unit;
import aidas.pulse.gate.UnitTree;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** What closed waves say, to those who may read it (R5.1 to R5.3). */
@UseCases
public class ResultReading {

    @Inject Waves waves;
    @Inject Places places;
    @Inject Published published;
    @Inject Population population;
    @Inject Caller caller;

    /**
     * @throws NotFound if there is no such wave
     * @throws Conflict if it is open: nobody reads it before it is closed (R4.2)
     */
    @Requires({Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public WaveResults of(ProgrammeCode programme, int number) {
        var wave = waves.counted(programme, number);
        var plan = wave.programme().plan();
        var cells = published.of(wave);
        var view = View.of(caller, places.of(wave));
        var names = population.names();
        return new WaveResults(
                wave.view(),
                plan.name(),
                turnout(wave, cells.get(Cells.TURNOUT), view, names),
                plan.scored().stream()
                        .filter(question -> cells.containsKey(question.code()))
                        .map(
                                question ->
                                        new WaveResults.OfQuestion(
                                                question,
                                                units(
                                                        question,
                                                        cells.get(question.code()),
                                                        view,
                                                        names)))
                        .toList());
    }

    /**
     * How a unit answered over the closed waves of a programme, first wave first.
     *
     * @throws NotFound if the programme has no such wave
     * @throws Forbidden if the unit is none that the reader may see in that wave
     */
    @Requires({Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public List<Course> course(ProgrammeCode programme, int number, Unit unit) {
        var wave = waves.counted(programme, number);
        if (!View.of(caller, places.of(wave)).sees(unit)) {
            throw new Forbidden("needs the scope of the unit " + unit.code());
        }
        var cells = published.course(wave.programme(), unit);
        var scored = wave.programme().plan().scored();
        return waves.of(wave.programme()).stream()
                .filter(each -> cells.containsKey(each.number()))
                .flatMap(each -> scored.stream().map(q -> course(each, q, cells)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Course> course(
            Wave wave, Question question, Map<Integer, Map<String, Cell>> cells) {
        return Optional.ofNullable(cells.get(wave.number()).get(question.code()))
                .map(cell -> new Course(wave.view(), question.code(), outcome(question, cell)));
    }

    /** All closed waves, the latest first. */
    @Requires({Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public List<WaveView> closed() {
        return waves.closed().stream().map(Wave::view).toList();
    }

    private List<WaveResults.Turnout> turnout(
            Wave wave, SortedMap<Unit, Cell> cells, View view, Map<Unit, String> names) {
        if (cells == null) {
            return List.of();
        }
        var invited = places.of(wave).stream().collect(toMap(Place::leaf, Place::invited));
        var counts = Hiding.counts(UnitTree.of(invited.keySet()), invited);
        return cells.entrySet().stream()
                .filter(each -> view.sees(each.getKey()))
                .map(
                        each ->
                                turnout(
                                        each.getKey(),
                                        names.getOrDefault(each.getKey(), ""),
                                        counts.getOrDefault(each.getKey(), 0),
                                        each.getValue()))
                .toList();
    }

    private static WaveResults.Turnout turnout(Unit unit, String name, int invited, Cell cell) {
        return switch (cell) {
            case Cell.Shown(var histogram) ->
                    new WaveResults.Turnout(unit, name, invited, histogram.n(), null);
            case Cell.Withheld(var because) ->
                    new WaveResults.Turnout(unit, name, invited, null, because);
        };
    }

    private static List<UnitResult> units(
            Question question, SortedMap<Unit, Cell> cells, View view, Map<Unit, String> names) {
        return cells.entrySet().stream()
                .filter(each -> view.sees(each.getKey()))
                .map(
                        each ->
                                new UnitResult(
                                        each.getKey(),
                                        names.getOrDefault(each.getKey(), ""),
                                        outcome(question, each.getValue())))
                .toList();
    }

    private static UnitResult.Outcome outcome(Question question, Cell cell) {
        return switch (cell) {
            case Cell.Shown(var histogram) ->
                    new UnitResult.Outcome.Shown(
                            Reading.of(question.kind(), histogram), histogram.counts());
            case Cell.Withheld(var because) -> new UnitResult.Outcome.Withheld(because);
        };
    }
}
