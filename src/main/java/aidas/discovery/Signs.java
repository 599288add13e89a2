package aidas.discovery;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Whose work shows elsewhere (R1.2 to R1.4), measured by everybody's last year.
 *
 * @param points at most this many are few
 * @param colleagues above this many are many
 * @param customers above this many are many
 */
record Signs(double points, int colleagues, int customers) {

    static final int LEAST_IDEAS = 2;
    static final int LEAST_COLLEAGUES = 5;
    static final int LEAST_CUSTOMERS = 3;
    static final int ENOUGH = 2;

    private static final double MOST_PEOPLE = 0.9;

    static Signs of(Collection<Trace> everybody) {
        return new Signs(
                median(everybody),
                reachedBy(everybody, Trace::colleagues),
                reachedBy(everybody, Trace::customers));
    }

    /** Half of those who take part have at most so many. */
    private static double median(Collection<Trace> everybody) {
        var points =
                everybody.stream().map(Trace::points).filter(Objects::nonNull).sorted().toList();
        return points.isEmpty() ? 0 : points.get((points.size() - 1) / 2);
    }

    /** Nine of ten people have no more than that. */
    private static int reachedBy(Collection<Trace> everybody, ToIntFunction<Trace> count) {
        int[] counts = everybody.stream().mapToInt(count).sorted().toArray();
        return counts.length == 0 ? 0 : counts[(int) Math.ceil(MOST_PEOPLE * counts.length) - 1];
    }

    boolean quiet(Trace person) {
        return person.points() == null || person.points() <= points;
    }

    Set<Sign> of(Trace person) {
        var signs = EnumSet.noneOf(Sign.class);
        if (person.adopted() >= LEAST_IDEAS && person.adopted() >= person.declined()) {
            signs.add(Sign.IDEAS);
        }
        if (person.colleagues() >= LEAST_COLLEAGUES && person.colleagues() > colleagues) {
            signs.add(Sign.THANKS);
        }
        if (person.customers() >= LEAST_CUSTOMERS && person.customers() > customers) {
            signs.add(Sign.CUSTOMERS);
        }
        return signs;
    }

    /** Is there something to tell of a person? */
    boolean tell(Trace person) {
        return quiet(person) && of(person).size() >= ENOUGH;
    }
}
