package aidas.feedback.web;

import aidas.feedback.Measured;
import aidas.feedback.MonthlyFigure;
import aidas.feedback.Trend;
import aidas.feedback.Unit;
import aidas.feedback.Variation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Months from left to right on the whole scale of their figure, with intervals. Where nobody
 * answered there is a gap (R1.4).
 */
public final class TrendView {

    private final Trend trend;
    private final List<MonthlyFigure> months;
    private final FigureText words;

    TrendView(Trend trend, FigureText words) {
        this.trend = trend;
        this.months = trend.months();
        this.words = words;
    }

    /** A month with a value, and where it lies. */
    public record Point(
            String month, String x, String y, String low, String high, boolean few, String said) {}

    /** A month for those who read the table. */
    public record Row(String month, String said) {}

    public boolean drawn() {
        return trend.measured();
    }

    /** Heights of the two limits of ordinary variation; none if months are too few. */
    public List<String> limits() {
        return trend.variation() instanceof Variation.Limited it
                ? Stream.of(it.low(), it.high()).map(axis()::height).toList()
                : List.of();
    }

    /** What is ordinary and what is not; nothing where nobody answered. */
    public List<String> findings() {
        return drawn() ? new VariationText(words).sentences(trend, unit()) : List.of();
    }

    public List<Point> points() {
        return IntStream.range(0, months.size())
                .filter(i -> months.get(i).figure().measured())
                .mapToObj(this::point)
                .toList();
    }

    public List<Row> rows() {
        return months.stream()
                .map(each -> new Row(month(each), words.sentence(each.figure())))
                .toList();
    }

    /** Stretches of months without a gap, as an SVG path on a ground of 100 by 100. */
    public String line() {
        var path = new StringBuilder();
        for (var stretch : stretches()) {
            path.append(corner('M', stretch.getFirst(), value(stretch.getFirst()).value()));
            stretch.stream().skip(1).forEach(i -> path.append(corner('L', i, value(i).value())));
        }
        return path.toString();
    }

    /** The intervals of the same stretches, as closed shapes. */
    public String band() {
        var path = new StringBuilder();
        for (var stretch : stretches()) {
            char pen = 'M';
            for (int i : stretch) {
                path.append(corner(pen, i, value(i).intervalHigh()));
                pen = 'L';
            }
            for (int i : stretch.reversed()) {
                path.append(corner('L', i, value(i).intervalLow()));
            }
            path.append('Z');
        }
        return path.toString();
    }

    public String zeroAt() {
        return axis().height(0);
    }

    public boolean zero() {
        return axis().low() < 0;
    }

    public String first() {
        return month(months.getFirst());
    }

    public String last() {
        return month(months.getLast());
    }

    public String top() {
        return words.text().number(axis().high(), 0);
    }

    public String bottom() {
        return words.text().number(axis().low(), 0);
    }

    private Point point(int i) {
        var figure = value(i);
        return new Point(
                month(months.get(i)),
                Axis.said(x(i)),
                axis().height(figure.value()),
                axis().height(figure.intervalLow()),
                axis().height(figure.intervalHigh()),
                figure.tooFewToJudge(),
                words.sentence(figure));
    }

    private List<List<Integer>> stretches() {
        var all = new ArrayList<List<Integer>>();
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i <= months.size(); i++) {
            if (i < months.size() && months.get(i).figure().measured()) {
                open.add(i);
            } else if (!open.isEmpty()) {
                all.add(open);
                open = new ArrayList<>();
            }
        }
        return all;
    }

    private String corner(char pen, int i, double value) {
        return String.format(Locale.ROOT, "%c%.2f %.2f", pen, x(i), 100 - axis().at(value));
    }

    private double x(int i) {
        return months.size() == 1 ? 50 : i * 100.0 / (months.size() - 1);
    }

    private Axis axis() {
        return measured().map(Axis::of).orElse(new Axis(0, 1));
    }

    private Unit unit() {
        return measured().orElseThrow().unit();
    }

    private Optional<Measured> measured() {
        return months.stream()
                .map(MonthlyFigure::figure)
                .filter(Measured.class::isInstance)
                .map(Measured.class::cast)
                .findFirst();
    }

    private Measured value(int i) {
        return (Measured) months.get(i).figure();
    }

    private String month(MonthlyFigure each) {
        return words.text().month(each.month());
    }
}
