package aidas.feedback;

import aidas.feedback.CreditMonth.Key;
import aidas.shared.architecture.Store;
import aidas.survey.Scale;
import aidas.survey.Side;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/**
 * Moves the sums when the credits of a response change after its intake (R5.7). It checks no rights
 * and leaves the credits themselves alone: the use case that decides checks who may, locks the
 * response, writes its credits and calls this in the same transaction.
 */
@Store
public class CreditMoves {

    @Inject SetWise setWise;
    @Inject CreditRollups rollups;

    /**
     * Somebody's part of a response.
     *
     * @param teamId in which the person was that day; null if in none
     * @param weight above 0, at most 1, six decimals; those of a response sum to 1
     */
    public record Part(long employeeId, Long teamId, BigDecimal weight) {

        public Part {
            Weights.check(weight);
        }
    }

    /** What a response adds to the sums besides its credits. */
    private record Counts(long storeId, Long teamId, LocalDate month, Side cause, Scored scored) {}

    /** The parts of a response as they are stored now, by employee. */
    public List<Part> parts(long responseId) {
        return setWise.rows(
                """
                select employee_id, team_id, weight from attribution
                 where response_id = ? order by employee_id
                """,
                row -> new Part(row.getLong(1), row.getObject(2, Long.class), row.getBigDecimal(3)),
                responseId);
    }

    /**
     * Takes the one set of parts out of the sums and puts the other in, keys sorted as the intake
     * sorts them.
     *
     * @param before all parts so far; none if it was credited to nobody
     * @param after all parts from now on
     */
    public void moved(long responseId, List<Part> before, List<Part> after) {
        var counts = counts(responseId);
        var sums = new TreeMap<Key, CreditMonth>();
        add(sums, counts, before, -1);
        add(sums, counts, after, 1);
        rollups.add(sums);
        rollups.forgetEmpty(sums);
    }

    private Counts counts(long responseId) {
        return setWise
                .rows(
                        """
                        select store_id, team_id, day, cause, scale, score
                          from response where id = ?
                        """,
                        row ->
                                new Counts(
                                        row.getLong(1),
                                        row.getObject(2, Long.class),
                                        row.getObject(3, LocalDate.class).withDayOfMonth(1),
                                        Side.ofCode(row.getString(4)),
                                        Scored.of(
                                                Scale.ofCode(row.getString(5)).orElseThrow(),
                                                row.getBigDecimal(6))),
                        responseId)
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no response " + responseId));
    }

    private static void add(
            TreeMap<Key, CreditMonth> sums, Counts counts, List<Part> parts, int times) {
        if (parts.isEmpty()) {
            var nobody = new Part(0, counts.teamId(), BigDecimal.ONE);
            credit(sums, counts, nobody, times);
        }
        parts.forEach(part -> credit(sums, counts, part, times));
    }

    private static void credit(
            TreeMap<Key, CreditMonth> sums, Counts counts, Part part, int times) {
        var key =
                new Key(
                        part.employeeId(),
                        counts.month(),
                        counts.scored().scale(),
                        counts.cause(),
                        counts.storeId(),
                        part.teamId() == null ? 0 : part.teamId());
        sums.computeIfAbsent(key, k -> new CreditMonth())
                .add(counts.scored(), part.weight(), times);
    }
}
