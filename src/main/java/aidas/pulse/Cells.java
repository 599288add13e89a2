package aidas.pulse;

import static java.util.stream.Collectors.joining;

import aidas.pulse.gate.Cell;
import aidas.pulse.gate.Decision;
import aidas.pulse.gate.Level;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Keeps what the gate let through, for ever and unchanged. */
@Store
class Cells {

    /** The question that counts who took part. */
    static final String TURNOUT = "";

    @PersistenceContext EntityManager em;

    void add(Wave wave, String question, Decision decision) {
        var cells = List.copyOf(decision.cells().entrySet());
        em.createNativeQuery(
                        """
                        insert into pulse_cell (wave_id, question, level, unit, n, counts, withheld)
                        select :wave, :question, level, unit, n, cast(counts as integer[]), withheld
                          from unnest(cast(:levels as varchar[]), cast(:units as varchar[]),
                                      cast(:ns as integer[]), cast(:counts as varchar[]),
                                      cast(:withheld as varchar[]))
                               as decided (level, unit, n, counts, withheld)
                        """)
                .setParameter("wave", wave.id())
                .setParameter("question", question)
                .setParameter("levels", array(cells, each -> code(each.getKey().level())))
                .setParameter("units", array(cells, each -> each.getKey().code()))
                .setParameter("ns", array(cells, each -> n(each.getValue())))
                .setParameter("counts", array(cells, each -> counts(each.getValue())))
                .setParameter("withheld", array(cells, each -> withheld(each.getValue())))
                .executeUpdate();
    }

    static String code(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    private static String n(Cell cell) {
        return cell instanceof Cell.Shown(var histogram) ? Integer.toString(histogram.n()) : null;
    }

    private static String counts(Cell cell) {
        return cell instanceof Cell.Shown(var histogram)
                ? IntStream.of(histogram.counts())
                        .mapToObj(Integer::toString)
                        .collect(joining(",", "{", "}"))
                : null;
    }

    private static String withheld(Cell cell) {
        return cell instanceof Cell.Withheld(var because) ? because.name() : null;
    }

    private static <T> String array(List<T> items, java.util.function.Function<T, String> part) {
        return items.stream().map(part).map(Cells::quoted).collect(joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        return text == null
                ? "NULL"
                : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
