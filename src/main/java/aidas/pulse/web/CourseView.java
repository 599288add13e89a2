package aidas.pulse.web;

import aidas.pulse.Course;
import aidas.pulse.Question;
import aidas.pulse.UnitResult.Outcome;
import aidas.shared.web.Text;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One question wave by wave: a point with its interval, and what is ordinary variation. */
public record CourseView(Question question, List<Course> waves, Text text) {

    private static final double WHOLE = 100;

    /** A wave with a figure, and where it lies on the drawing. */
    public record Point(String x, String y, String low, String high, String said) {}

    /** A wave in words, for those who read the table. */
    public record Row(String wave, String said) {}

    public boolean drawn() {
        return waves.stream().filter(each -> each.outcome() instanceof Outcome.Shown).count() > 1;
    }

    public List<Point> points() {
        var ground = ground();
        return IntStream.range(0, waves.size())
                .filter(i -> waves.get(i).outcome() instanceof Outcome.Shown)
                .mapToObj(i -> point(i, ground))
                .toList();
    }

    /** Where ordinary variation ends, above and below; empty while that cannot be told. */
    public List<String> limits() {
        var ground = ground();
        return Course.ordinary(waves).stream()
                .flatMap(limits -> Stream.of(limits.high(), limits.low()))
                .map(ground::under)
                .toList();
    }

    public String top() {
        return view(waves.getLast()).number(ground().high());
    }

    public String bottom() {
        return view(waves.getLast()).number(ground().low());
    }

    public String first() {
        return month(waves.getFirst());
    }

    public String last() {
        return month(waves.getLast());
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

    private Point point(int i, Ground ground) {
        var view = view(waves.get(i));
        var interval = view.reading().interval();
        return new Point(
                Ground.percent((i + 0.5) / waves.size() * WHOLE),
                ground.under(view.reading().value()),
                ground.under(interval.low()),
                ground.under(interval.high()),
                month(waves.get(i)) + ": " + view.sentence());
    }

    /** Holds every interval and what is to be expected. */
    private Ground ground() {
        var edges =
                Stream.concat(
                        waves.stream()
                                .map(this::view)
                                .filter(ReadingView::shown)
                                .map(view -> view.reading().interval()),
                        Course.ordinary(waves).stream());
        var any = view(waves.getLast());
        return Ground.of(
                question.kind(),
                any.lowest(),
                any.highest(),
                edges.flatMapToDouble(each -> DoubleStream.of(each.low(), each.high())));
    }

    private ReadingView view(Course wave) {
        return new ReadingView(question, wave.outcome(), text);
    }

    private String month(Course wave) {
        return text.month(YearMonth.from(wave.wave().opens()));
    }
}
