package aidas.pulse.gate;

import aidas.pulse.gate.People.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Reads everything that was published, in every wave and by every filter, knows how many answered
 * where, and tries to work out what a few people said. Truth is used only to check what was found.
 */
final class Attacker {

    /** One wave: what was published and what is true. */
    record Published(PriorWave wave, Map<Leaf, Histogram> truth, List<Answer> answers) {}

    private final int floor;
    private final Scale scale;
    private final SplittableRandom random = new SplittableRandom(5);

    final Map<String, long[]> scores = new TreeMap<>();
    int views;

    Attacker(Scale scale, int floor) {
        this.scale = scale;
        this.floor = floor;
    }

    long attempts() {
        return scores.values().stream().mapToLong(score -> score[0]).sum();
    }

    long successes() {
        return scores.values().stream().mapToLong(score -> score[1]).sum();
    }

    private void tried(String attack, boolean success) {
        long[] score = scores.computeIfAbsent(attack, any -> new long[2]);
        score[0]++;
        score[1] += success ? 1 : 0;
    }

    /** A group was read whose members have nothing to hide behind. */
    private boolean small(int[] counts) {
        int n = IntStream.of(counts).sum();
        int[] bands = scale.inBands(counts);
        return n > 0 && (n < floor || n - IntStream.of(bands).max().orElse(0) <= 1);
    }

    void attack(List<Published> waves) {
        for (var one : waves) {
            var all = new ArrayList<>(View.of(one.wave()));
            all.addAll(View.filters(one.wave(), 20, random));
            views += all.size();
            algebra(one, all);
            pairs(all);
            bounds(one, all);
        }
        for (var then : waves) {
            for (var now : waves) {
                if (then != now) {
                    overTime(then, now);
                }
            }
        }
    }

    /** Every set of leaves: do all views together determine its sum? */
    private void algebra(Published one, List<View> all) {
        var leaves = one.truth().keySet().stream().filter(leaf -> one.truth().get(leaf).n() > 0);
        var columns = leaves.toList();
        var span = new Span();
        for (var view : all) {
            span.add(
                    columns.stream()
                            .mapToLong(l -> view.leaves().contains(l.unit()) ? 1 : 0)
                            .toArray());
        }
        if (columns.size() > 12) {
            return;
        }
        for (int set = 1; set < 1 << columns.size(); set++) {
            var counts = new int[scale.categories()];
            long[] vector = new long[columns.size()];
            for (int i = 0; i < vector.length; i++) {
                if ((set >> i & 1) == 1) {
                    vector[i] = 1;
                    add(counts, one.truth().get(columns.get(i)));
                }
            }
            if (small(counts)) {
                tried("a algebra", span.holds(vector));
            }
        }
    }

    static void add(int[] counts, Histogram histogram) {
        Arrays.setAll(counts, i -> counts[i] + histogram.count(i));
    }

    private void pairs(List<View> all) {
        for (var whole : all) {
            for (var part : all) {
                if (whole != part && whole.leaves().containsAll(part.leaves())) {
                    tried("b difference", small(whole.minus(part).counts()));
                }
            }
        }
    }

    /** How many of a small hidden leaf must, and can, have given each answer? */
    private void bounds(Published one, List<View> all) {
        one.truth()
                .forEach(
                        (leaf, truth) -> {
                            int n = truth.n();
                            boolean pinned =
                                    n > 0
                                            && n < floor
                                            && all.stream()
                                                    .filter(v -> v.leaves().contains(leaf.unit()))
                                                    .anyMatch(view -> pins(view, n));
                            tried("d bounds", pinned);
                        });
    }

    private static boolean pins(View view, int n) {
        int others = view.n() - n;
        return IntStream.of(view.counts())
                .allMatch(count -> Math.max(0, count - others) == Math.min(n, count));
    }

    /** A figure of one wave inside one of another, as if everybody in it had answered the same. */
    private void overTime(Published then, Published now) {
        for (var whole : View.of(now.wave())) {
            for (var part : View.of(then.wave())) {
                if (whole.leaves().containsAll(part.leaves())) {
                    int size = IntStream.of(whole.minus(part).counts()).map(Math::abs).sum();
                    boolean read = size > 0 && size < floor;
                    tried("c over time", read && differing(whole, now, part, then) < floor);
                }
            }
        }
    }

    /** In truth: answers of the whole that the part does not hold unchanged, and the other way. */
    private static int differing(View whole, Published now, View part, Published then) {
        var of = inside(now.answers(), whole.leaves());
        var without = inside(then.answers(), part.leaves());
        var both = new HashSet<>(of);
        both.retainAll(without);
        return of.size() + without.size() - 2 * both.size();
    }

    private static Set<Answer> inside(List<Answer> answers, Set<Unit> leaves) {
        var inside = new HashSet<Answer>();
        answers.stream().filter(one -> leaves.contains(one.leaf().unit())).forEach(inside::add);
        return inside;
    }
}
