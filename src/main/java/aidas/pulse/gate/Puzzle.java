package aidas.pulse.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Can published parts be laid into a published whole so that what is left tells too much?
 *
 * <p>Answers that stay the same from wave to wave let figures of several waves be mixed: last
 * month's figure of one team may stand in for this month's hidden one. So all choices of parts that
 * do not overlap are tried, as a reader could try them. Parts are only ever taken away: once a
 * category is below zero it stays there, and what all remaining parts cannot reach stays above.
 * That cuts most branches; for the rest there is a limit, behind which the answer is "yes".
 */
final class Puzzle {

    private static final int LIMIT = 20_000;

    private final Exposure exposure;
    private final int[] whole;
    private final List<List<Part>> byFirst = new ArrayList<>();
    private final int[][] reach;
    private final boolean[] covered;
    private final List<Atom> chosen = new ArrayList<>();
    private int steps;

    /**
     * A figure that lies inside the whole.
     *
     * @param places of its leaves within the whole, ascending
     * @param atom of this wave; null for one of an earlier wave
     */
    record Part(int[] places, int[] counts, Atom atom) {}

    Puzzle(Exposure exposure, Atom whole, List<Part> parts) {
        this.exposure = exposure;
        this.whole = whole.counts();
        int size = whole.leaves().length;
        int categories = this.whole.length;
        this.covered = new boolean[size];
        this.reach = new int[size + 1][categories];
        for (int place = 0; place < size; place++) {
            byFirst.add(new ArrayList<>());
        }
        parts.stream()
                .sorted(Comparator.comparing(part -> part.atom() == null))
                .forEach(part -> byFirst.get(part.places()[0]).add(part));
        for (int place = size - 1; place >= 0; place--) {
            reach[place] = reach[place + 1].clone();
            for (int i = 0; i < categories; i++) {
                int category = i;
                reach[place][i] +=
                        byFirst.get(place).stream()
                                .mapToInt(part -> part.counts()[category])
                                .max()
                                .orElse(0);
            }
        }
    }

    /**
     * @param now must at least one part be of this wave?
     * @return the parts of this wave that give it away, empty if nothing does
     */
    Optional<List<Atom>> solve(boolean now) {
        return search(whole, 0, now) ? Optional.of(List.copyOf(chosen)) : Optional.empty();
    }

    private boolean search(int[] left, int place, boolean now) {
        if (hopeless(left, reach[place])) {
            return false;
        }
        if (++steps > LIMIT) {
            return true;
        }
        if (place == covered.length) {
            return !(now && chosen.isEmpty()) && exposure.ofChange(left);
        }
        if (!covered[place]) {
            for (var part : byFirst.get(place)) {
                if (free(part) && with(part, left, place, now)) {
                    return true;
                }
            }
        }
        return search(left, place + 1, now);
    }

    private boolean with(Part part, int[] left, int place, boolean now) {
        mark(part, true);
        if (part.atom() != null) {
            chosen.add(part.atom());
        }
        var rest = left.clone();
        Arrays.setAll(rest, i -> rest[i] - part.counts()[i]);
        boolean found = search(rest, place + 1, now);
        if (!found && part.atom() != null) {
            chosen.removeLast();
        }
        mark(part, false);
        return found;
    }

    private boolean free(Part part) {
        return Arrays.stream(part.places()).noneMatch(place -> covered[place]);
    }

    private void mark(Part part, boolean as) {
        for (int place : part.places()) {
            covered[place] = as;
        }
    }

    /** Neither can what is left become smaller than the floor, nor lie in one category. */
    private boolean hopeless(int[] left, int[] reachable) {
        int least = 0;
        int stuck = 0;
        for (int i = 0; i < left.length; i++) {
            int stays = left[i] < 0 ? -left[i] : Math.max(0, left[i] - reachable[i]);
            least += stays;
            stuck += stays > 0 ? 1 : 0;
        }
        return least >= exposure.floor() && stuck > 1;
    }
}
