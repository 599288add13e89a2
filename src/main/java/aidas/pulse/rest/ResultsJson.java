package aidas.pulse.rest;

import aidas.pulse.Question;
import aidas.pulse.Reliability;
import aidas.pulse.UnitResult;
import aidas.pulse.WaveResults;
import aidas.pulse.gate.Reason;
import java.util.List;
import java.util.Locale;

/** A closed wave. */
public record ResultsJson(
        WaveJson wave, WordingJson name, List<TurnoutJson> turnout, List<QuestionJson> questions) {

    /**
     * @param answered absent if it is withheld
     * @param withheld {@code too-few} or {@code would-give-away}; absent if it is shown
     */
    public record TurnoutJson(
            UnitJson unit, String name, int invited, Integer answered, String withheld) {}

    /** One question in every unit that the reader may see. */
    public record QuestionJson(PlanJson.QuestionJson question, List<CellJson> units) {}

    /**
     * @param counts answers by score, lowest first; absent if withheld
     * @param rwg agreement within the unit, 0 to 1; absent if withheld, and for a recommendation
     */
    public record CellJson(
            UnitJson unit,
            String name,
            ReadingJson figure,
            int[] counts,
            Double rwg,
            String withheld) {

        static CellJson of(Question question, UnitResult result) {
            var unit = UnitJson.of(result.unit());
            return switch (result.outcome()) {
                case UnitResult.Outcome.Shown shown ->
                        new CellJson(
                                unit,
                                result.name(),
                                ReadingJson.of(shown.reading()),
                                shown.counts(),
                                Reliability.rwg(question, result).orElse(null),
                                null);
                case UnitResult.Outcome.Withheld(var because) ->
                        new CellJson(unit, result.name(), null, null, null, code(because));
            };
        }
    }

    static ResultsJson of(WaveResults results) {
        return new ResultsJson(
                WaveJson.of(results.wave()),
                WordingJson.of(results.name()),
                results.turnout().stream()
                        .map(
                                each ->
                                        new TurnoutJson(
                                                UnitJson.of(each.unit()),
                                                each.name(),
                                                each.invited(),
                                                each.answered(),
                                                each.because() == null
                                                        ? null
                                                        : code(each.because())))
                        .toList(),
                results.questions().stream()
                        .map(
                                each ->
                                        new QuestionJson(
                                                PlanJson.QuestionJson.of(each.question()),
                                                each.units().stream()
                                                        .map(
                                                                unit ->
                                                                        CellJson.of(
                                                                                each.question(),
                                                                                unit))
                                                        .toList()))
                        .toList());
    }

    static String code(Reason because) {
        return because.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
