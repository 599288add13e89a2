package aidas.challenge;

import aidas.recognition.value.Tongues;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A challenge as the caller may see it.
 *
 * @param joined does the caller take part?
 * @param mayJoin works the caller where one may join, is it still open, and does no other one count
 *     the same of the caller?
 * @param other name of the one that does; null if none keeps the caller from joining
 * @param takingPart how many take part; null for fewer than five, of whom nothing is told
 * @param progress of a running one, by name of the store: the caller's own unit and those that the
 *     caller oversees
 * @param own what the caller did in its days; null for who does not take part
 * @param people names of those who take part, for those who take part; else empty
 * @param result null before it is closed
 */
public record GameView(
        ChallengeFacts facts,
        boolean joined,
        boolean mayJoin,
        Tongues other,
        Integer takingPart,
        List<Progress> progress,
        Sums own,
        List<String> people,
        ResultView result)
        implements Serializable {

    public GameView {
        progress = List.copyOf(progress);
        people = List.copyOf(people);
    }

    /**
     * How a unit stands.
     *
     * @param store its name; null for all together
     * @param joined how many take part; null for fewer than five
     * @param counted of how many the figures are; the others wait
     * @param until the first day that is not counted
     * @param now the latest figures; null if nothing may be shown
     * @param days of which figures may be shown, the first one first
     */
    public record Progress(
            String store,
            Integer joined,
            int counted,
            LocalDate until,
            Verdict now,
            Sums before,
            Sums during,
            List<DayValue> days)
            implements Serializable {

        public Progress {
            days = List.copyOf(days);
        }
    }

    /**
     * @param until the first day that is not counted
     */
    public record DayValue(LocalDate until, Verdict verdict, Sums during) implements Serializable {}

    /**
     * What became of it.
     *
     * @param units how many could be judged
     * @param met how many of them met the goal
     * @param shown those that the caller may see, by name
     * @param late did something come, or was it taken back, after the end? It changes nothing
     */
    public record ResultView(
            Instant at, String hash, int units, int met, List<UnitView> shown, boolean late)
            implements Serializable {

        public ResultView {
            shown = List.copyOf(shown);
        }
    }

    /**
     * What became of a unit.
     *
     * @param store its name; null for all together
     * @param joined how many took part; null for fewer than five
     * @param counted of how many the figures are
     * @param verdict by the figures that may be shown; null if none may be
     * @param outcome of all who took part
     */
    public record UnitView(
            String store,
            Integer joined,
            int counted,
            Verdict verdict,
            Sums before,
            Sums during,
            Outcome outcome)
            implements Serializable {}

    /** Null for fewer than five: so few are not told. */
    static Integer told(int people) {
        return people < Cohort.FLOOR ? null : (Integer) people;
    }
}
