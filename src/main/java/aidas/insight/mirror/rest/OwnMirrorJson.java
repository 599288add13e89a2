package aidas.insight.mirror.rest;

import aidas.feedback.Measured;
import aidas.insight.mirror.Course;
import aidas.insight.mirror.Lean;
import aidas.insight.mirror.OwnMirror;
import aidas.insight.mirror.Revealed;
import aidas.insight.mirror.Sight;
import aidas.statistics.Contrast;
import java.util.List;

/**
 * A lead's own guesses for one store.
 *
 * @param month the one that runs; of its answers nothing is told
 * @param guess absent until one is given
 * @param history months that are over, newest first
 */
public record OwnMirrorJson(
        String store,
        String month,
        String lastDay,
        Integer guess,
        List<MonthJson> history,
        LeanJson lean,
        CourseJson course) {

    static OwnMirrorJson of(OwnMirror own) {
        return new OwnMirrorJson(
                own.store().value(),
                own.running().toString(),
                own.running().atEndOfMonth().toString(),
                own.guess(),
                own.history().stream().map(MonthJson::of).toList(),
                LeanJson.of(own.lean()),
                CourseJson.of(own.course()));
    }

    /**
     * A month that is over.
     *
     * @param guessedOn the day of the last change
     * @param answers absent, as the figure is, where they are too few to judge by
     */
    public record MonthJson(
            String month,
            int guess,
            String guessedOn,
            String sight,
            Long answers,
            Double nps,
            Double low,
            Double high) {

        static MonthJson of(Revealed it) {
            var figure = it.sight() == Sight.UNTOLD ? null : (Measured) it.measured();
            return new MonthJson(
                    it.month().toString(),
                    it.guess(),
                    it.on().toString(),
                    it.sight().code(),
                    figure == null ? null : figure.bands().answers(),
                    figure == null ? null : figure.value(),
                    figure == null ? null : figure.intervalLow(),
                    figure == null ? null : figure.intervalHigh());
        }
    }

    /**
     * The over-confidence index.
     *
     * @param more months that it still takes, where it cannot be told yet
     */
    public record LeanJson(Integer more, Integer months, String direction, DifferenceJson mean) {

        static LeanJson of(Lean lean) {
            return switch (lean) {
                case Lean.TooShort(int more) -> new LeanJson(more, null, null, null);
                case Lean.Told told ->
                        new LeanJson(
                                null,
                                told.months(),
                                List.of("low", "none", "high").get(told.direction() + 1),
                                DifferenceJson.of(told.mean()));
            };
        }
    }

    /** The newer half of the months less the older one. */
    public record CourseJson(Integer more, String direction, DifferenceJson change) {

        static CourseJson of(Course course) {
            return switch (course) {
                case Course.TooShort(int more) -> new CourseJson(more, null, null);
                case Course.Told told ->
                        new CourseJson(
                                null,
                                List.of("further", "none", "closer").get(told.direction() + 1),
                                DifferenceJson.of(told.change()));
            };
        }
    }

    /** Points, with the interval at 95 %. */
    public record DifferenceJson(double value, double low, double high) {

        static DifferenceJson of(Contrast it) {
            return new DifferenceJson(it.value(), it.interval().low(), it.interval().high());
        }
    }
}
