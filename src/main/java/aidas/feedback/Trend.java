package aidas.feedback;

import aidas.statistics.ControlChart;
import aidas.statistics.ControlChart.Kind;
import aidas.statistics.ControlChart.Signal;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A figure month by month, and what of it is ordinary (R8.14).
 *
 * @param months oldest first, without gaps (R7.9); empty where none was asked for
 * @param running the month that is not over yet, which is drawn but not judged; null if all are
 */
public record Trend(List<MonthlyFigure> months, YearMonth running) implements Serializable {

    /** With fewer months the limits would be guesses. */
    public static final int ENOUGH = 8;

    public static final Trend NONE = new Trend(List.of(), null);

    private static final long serialVersionUID = 1;

    private static final Set<Kind> SINGLE = EnumSet.of(Kind.ABOVE, Kind.BELOW);

    public Trend {
        months = List.copyOf(months);
    }

    public boolean isEmpty() {
        return months.isEmpty();
    }

    /** Is there a month in which somebody answered? */
    public boolean measured() {
        return months.stream().anyMatch(month -> month.figure().measured());
    }

    /** Limits of ordinary variation from the months that are over and have answers. */
    public Variation variation() {
        var judged = judged().toList();
        if (judged.size() < ENOUGH) {
            return new Variation.TooShort(ENOUGH - judged.size());
        }
        var values = judged.stream().map(MonthlyFigure::figure).map(Measured.class::cast);
        var numbers = values.mapToDouble(Measured::value).toArray();
        var chart = ControlChart.of(numbers);
        var scale = (Measured) judged.getFirst().figure();
        var limits = chart.limits().within(scale.scaleLow(), scale.scaleHigh());
        return new Variation.Limited(
                chart.mean(),
                limits.low(),
                limits.high(),
                telling(chart.signals(numbers)).stream()
                        .map(
                                signal ->
                                        new Variation.Departure(
                                                signal.kind(),
                                                judged.get(signal.first()).month(),
                                                judged.get(signal.last()).month()))
                        .toList());
    }

    /** A month outside of the limits pulls the mean: then steps and runs are told by it alone. */
    private static List<Signal> telling(List<Signal> all) {
        var outside = all.stream().filter(signal -> SINGLE.contains(signal.kind())).toList();
        return outside.isEmpty() ? all : outside;
    }

    private Stream<MonthlyFigure> judged() {
        return months.stream()
                .filter(month -> month.figure().measured())
                .filter(month -> !month.month().equals(running));
    }
}
