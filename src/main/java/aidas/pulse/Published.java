package aidas.pulse;

import aidas.access.StoreCode;
import aidas.pulse.gate.Cell;
import aidas.pulse.gate.Histogram;
import aidas.pulse.gate.Level;
import aidas.pulse.gate.PriorWave;
import aidas.pulse.gate.Reason;
import aidas.pulse.gate.Unit;
import aidas.pulse.gate.UnitTree;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The only reader of figures about what employees say. It finds what the gate let through, because
 * nothing else was ever kept; it checks no rights, so the use case that asks must.
 */
@Store
public class Published {

    private static final String OF_STORES =
            """
            select c.unit, p.code as programme, w.number, to_char(w.opens, 'YYYY-MM') as month,
                   q.code as question, q.kind, c.withheld, array_to_string(c.counts, ',') as counts
              from pulse_cell c
              join pulse_wave w on w.id = c.wave_id
              join pulse_programme p on p.id = w.programme_id
              join pulse_question q on q.programme_id = p.id and q.code = c.question
             where c.level = 'store' and (c.withheld is null) = :shown and w.opens >= :from
               and w.opens < :until and (:programme = '' or p.code = :programme)
               and (:question = '' or q.code = :question)
             order by c.unit, w.opens, p.code, w.number, q.position
            """;

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @PersistenceContext EntityManager em;

    /** Every figure of a store that may be read: by store, then day, programme and question. */
    public List<StoreMark> marks() {
        return marks("", "", FIRST, LAST);
    }

    /**
     * The same of one question, for waves that opened in these months.
     *
     * @param until the first month that is out
     */
    public List<StoreMark> marks(Asking of, YearMonth from, YearMonth until) {
        return marks(of.programme().value(), of.question().code(), from.atDay(1), until.atDay(1));
    }

    private List<StoreMark> marks(
            String programme, String question, LocalDate from, LocalDate until) {
        return stores(true, programme, question, from, until)
                .map(
                        row ->
                                new StoreMark(
                                        new StoreCode(row.get("unit", String.class)),
                                        asked(row),
                                        histogram(row)))
                .toList();
    }

    /** Every figure of a store that is withheld, in the same order. */
    public List<StoreGap> gaps() {
        return stores(false, "", "", FIRST, LAST)
                .map(
                        row ->
                                new StoreGap(
                                        new StoreCode(row.get("unit", String.class)),
                                        asked(row),
                                        Reason.valueOf(row.get("withheld", String.class))))
                .toList();
    }

    private Stream<Tuple> stores(
            boolean shown, String programme, String question, LocalDate from, LocalDate until) {
        return rows(
                OF_STORES,
                Map.of(
                        "shown",
                        shown,
                        "programme",
                        programme,
                        "question",
                        question,
                        "from",
                        from,
                        "until",
                        until));
    }

    /** All cells of the wave, by question; {@link Cells#TURNOUT} for who took part. */
    Map<String, TreeMap<Unit, Cell>> of(Wave wave) {
        var cells = new HashMap<String, TreeMap<Unit, Cell>>();
        rows(
                        """
                        select question, level, unit, withheld,
                               array_to_string(counts, ',') as counts
                          from pulse_cell where wave_id = :wave
                        """,
                        Map.of("wave", wave.id()))
                .forEach(
                        row ->
                                cells.computeIfAbsent(
                                                row.get("question", String.class),
                                                q -> new TreeMap<>())
                                        .put(unit(row), cell(row)));
        return cells;
    }

    /** A unit's cells in every closed wave of a programme: by the wave's number, then question. */
    SortedMap<Integer, Map<String, Cell>> course(Programme programme, Unit unit) {
        var course = new TreeMap<Integer, Map<String, Cell>>();
        rows(
                        """
                        select w.number, c.question, c.withheld,
                               array_to_string(c.counts, ',') as counts
                          from pulse_cell c join pulse_wave w on w.id = c.wave_id
                         where w.programme_id = :programme and c.level = :level and c.unit = :unit
                        """,
                        Map.of(
                                "programme",
                                programme.id(),
                                "level",
                                unit.level().name().toLowerCase(Locale.ROOT),
                                "unit",
                                unit.code()))
                .forEach(
                        row ->
                                course.computeIfAbsent(
                                                row.get("number", Integer.class),
                                                number -> new HashMap<>())
                                        .put(row.get("question", String.class), cell(row)));
        return course;
    }

    /** What was published of one question, as the gate compares and pools it. */
    static PriorWave wave(UnitTree tree, Map<Unit, Cell> cells) {
        var shown = new HashMap<Unit, Histogram>();
        cells.forEach(
                (unit, cell) -> {
                    if (cell instanceof Cell.Shown(var histogram)) {
                        shown.put(unit, histogram);
                    }
                });
        return new PriorWave(tree, shown);
    }

    private Stream<Tuple> rows(String sql, Map<String, ?> parameters) {
        var query = em.createNativeQuery(sql, Tuple.class);
        parameters.forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast);
    }

    private static AskedThen asked(Tuple row) {
        return new AskedThen(
                new ProgrammeCode(row.get("programme", String.class)),
                row.get("number", Integer.class),
                YearMonth.parse(row.get("month", String.class)),
                row.get("question", String.class),
                QuestionKind.ofCode(row.get("kind", String.class)).orElseThrow());
    }

    /** Reads the columns {@code level} and {@code unit}. */
    static Unit unit(Tuple row) {
        return new Unit(
                Level.valueOf(row.get("level", String.class).toUpperCase(Locale.ROOT)),
                row.get("unit", String.class));
    }

    private static Cell cell(Tuple row) {
        var because = row.get("withheld", String.class);
        return because == null
                ? new Cell.Shown(histogram(row))
                : new Cell.Withheld(Reason.valueOf(because));
    }

    private static Histogram histogram(Tuple row) {
        var counts = row.get("counts", String.class).split(",");
        return Histogram.of(Arrays.stream(counts).mapToInt(Integer::parseInt).toArray());
    }
}
