package aidas.feedback.rest;

import aidas.feedback.MonthlyFigure;
import aidas.feedback.Summary;
import aidas.feedback.Variation;
import aidas.survey.Scale;
import java.util.List;

/**
 * The months of one scale, and what is ordinary in them.
 *
 * @param limits of ordinary variation; absent if months are too few
 * @param monthsMissing months with answers until there are limits, 0 if there are
 * @param departures what is not ordinary, oldest first
 */
public record TrendJson(
        String scale,
        List<MonthJson> months,
        LimitsJson limits,
        int monthsMissing,
        List<DepartureJson> departures) {

    /** One month such as {@code 2026-03}. */
    public record MonthJson(String month, FigureJson figure) {

        static MonthJson of(Scale scale, MonthlyFigure each) {
            return new MonthJson(each.month().toString(), FigureJson.of(scale, each.figure()));
        }
    }

    /** In the figure's unit. */
    public record LimitsJson(double mean, double low, double high) {}

    /** {@code above}, {@code below}, {@code jump}, {@code run_above} or {@code run_below}. */
    public record DepartureJson(String kind, String first, String last) {

        static DepartureJson of(Variation.Departure it) {
            return new DepartureJson(it.key(), it.first().toString(), it.last().toString());
        }
    }

    static TrendJson of(Summary summary) {
        var months =
                summary.trend().months().stream()
                        .map(each -> MonthJson.of(summary.scale(), each))
                        .toList();
        var scale = summary.scale().code();
        return switch (summary.trend().variation()) {
            case Variation.TooShort few ->
                    new TrendJson(scale, months, null, few.more(), List.of());
            case Variation.Limited it ->
                    new TrendJson(
                            scale,
                            months,
                            new LimitsJson(it.mean(), it.low(), it.high()),
                            0,
                            it.departures().stream().map(DepartureJson::of).toList());
        };
    }
}
