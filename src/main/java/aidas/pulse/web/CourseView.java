package aidas.pulse.web;

import aidas.pulse.Course;
import aidas.pulse.Question;
import aidas.pulse.UnitResult.Outcome;
import aidas.shared.web.Text;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** One question wave by wave: a point with its interval, and what is ordinary variation. */
public record CourseView(Question question, List<Course> waves, Text text) {

    private static final double WHOLE = 100;

    /** A wave with a figure, and where it lies on a ground of 100 by 100. */
    public record Point(String x, String y, String low, String high, String said) {}

    /** A wave in words, for those who read the table. */
    public record Row(String wave, String said) {}

    public boolean drawn() {
        return waves.stream().filter(each -> each.outcome() instanceof Outcome.Shown).count() > 1;
    }

    public List<Point> points() {
        return IntStream.range(0, waves.size())
                .filter(i -> waves.get(i).outcome() instanceof Outcome.Shown)
                .mapToObj(this::point)
                .toList();
    }

    public List<Row> rows() {
        return waves.stream().map(each -> new Row(month(each), view(each).sentence())).toList();
    }

    /** Is the latest figure ordinary among those before? Said only from eight waves on. */
    public String finding() {
        var ordinary = Course.ordinary(waves);
        if (ordinary.isEmpty()) {
            return text.of("pulse.results.course.few", Course.ENOUGH);
        }
        var limits = ordinary.get();
        var view = view(waves.getLast());
        if (!view.shown()) {
            return text.of(
                    "pulse.results.course.withheld",
                    view.number(limits.low()),
                    view.number(limits.high()));
        }
        boolean signal = !limits.holds(view.reading().value());
        return text.of(
                signal ? "pulse.results.course.signal" : "pulse.results.course.ordinary",
                view.number(limits.low()),
                view.number(limits.high()));
    }

    private Point point(int i) {
        var view = view(waves.get(i));
        var interval = view.reading().interval();
        return new Point(
                percent((i + 0.5) / waves.size() * WHOLE),
                percent(WHOLE - view.place(view.reading().value())),
                percent(WHOLE - view.place(interval.low())),
                percent(WHOLE - view.place(interval.high())),
                month(waves.get(i)) + ": " + view.sentence());
    }

    private ReadingView view(Course wave) {
        return new ReadingView(question, wave.outcome(), text);
    }

    private String month(Course wave) {
        return text.month(YearMonth.from(wave.wave().opens()));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }
}
