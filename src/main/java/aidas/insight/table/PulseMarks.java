package aidas.insight.table;

import aidas.access.StoreCode;
import aidas.insight.Names;
import aidas.insight.Side;
import aidas.pulse.Asking;
import aidas.pulse.Askings;
import aidas.pulse.Published;
import aidas.pulse.QuestionKind;
import aidas.pulse.Wording;
import aidas.pulse.gate.Histogram;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What employees say, as far as the pulse publishes it (R1.6). */
@ApplicationScoped
class PulseMarks implements MeasureSource {

    private static final double POINTS = 100;
    private static final int NEUTRAL = 7;
    private static final int PROMOTER = 9;

    @Inject Askings askings;
    @Inject Published published;

    private record Cell(StoreCode store, YearMonth month) {}

    /** The answers of some waves of one month. */
    private record Counted(Histogram counts, int waves) {

        Counted plus(Counted more) {
            return new Counted(counts.plus(more.counts), waves + more.waves);
        }
    }

    @Override
    public List<Measure> measures() {
        return askings.all().stream().map(PulseMarks::measure).toList();
    }

    private static Measure measure(Asking asking) {
        var kind = asking.question().kind();
        return new Measure(
                code(asking),
                Side.EX,
                names(asking.question().text()),
                kind == QuestionKind.ITEM ? kind.categories() : 0,
                Origin.PULSE);
    }

    /** Programme and question; the dot keeps it apart from measures that people define. */
    private static String code(Asking asking) {
        return "pulse." + asking.programme() + "." + asking.question().code();
    }

    private static Names names(Wording text) {
        return new Names(shortened(text.en()), shortened(text.bg()), shortened(text.lt()));
    }

    private static String shortened(String text) {
        return text.length() <= Names.LONGEST ? text : text.substring(0, Names.LONGEST - 1) + "…";
    }

    @Override
    public Map<String, Grid> read(Collection<String> codes, Frame frame) {
        var grids = new HashMap<String, Grid>();
        if (codes.stream().noneMatch(code -> code.startsWith("pulse."))) {
            return grids;
        }
        askings.all().stream()
                .filter(asking -> codes.contains(code(asking)))
                .forEach(asking -> grids.put(code(asking), grid(asking, frame)));
        return grids;
    }

    private Grid grid(Asking asking, Frame frame) {
        var grid = frame.empty();
        int first = MonthNumber.of(frame.months().from());
        counts(asking, frame)
                .forEach(
                        (cell, counts) -> {
                            int unit = frame.placeOf(cell.store());
                            if (unit >= 0) {
                                put(
                                        grid,
                                        unit,
                                        MonthNumber.of(cell.month()) - first,
                                        asking.question().kind(),
                                        counts);
                            }
                        });
        return grid;
    }

    /** Waves of the same month have their mean together and the n of one of them (R2.2). */
    private Map<Cell, Counted> counts(Asking asking, Frame frame) {
        var counts = new HashMap<Cell, Counted>();
        published
                .marks(asking, frame.months().from(), frame.months().until())
                .forEach(
                        mark ->
                                counts.merge(
                                        new Cell(mark.store(), mark.asked().month()),
                                        new Counted(mark.counts(), 1),
                                        Counted::plus));
        return counts;
    }

    private static void put(Grid grid, int unit, int month, QuestionKind kind, Counted counted) {
        var counts = counted.counts();
        double plus = 0;
        double minus = 0;
        double sum = 0;
        for (int i = 0; i < counts.categories(); i++) {
            int score = kind.low() + i;
            plus += score >= PROMOTER ? counts.count(i) : 0;
            minus += score < NEUTRAL ? counts.count(i) : 0;
            sum += (double) score * counts.count(i);
        }
        double waves = counted.waves();
        double n = counts.n() / waves;
        if (kind == QuestionKind.ENPS) {
            Answered.put(grid, unit, month, n, plus / waves, minus / waves, POINTS);
            return;
        }
        double mean = sum / counts.n();
        double squares = 0;
        for (int i = 0; i < counts.categories(); i++) {
            squares += counts.count(i) * Math.pow(kind.low() + i - mean, 2);
        }
        grid.put(unit, month, mean, n, squares / (counts.n() - 1));
    }
}
