package aidas.pulse.gate;

import aidas.pulse.gate.People.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
    int organisations;
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

    long successes(String attack) {
        return scores.getOrDefault(attack, new long[2])[1];
    }

    long attempts(String attack) {
        return scores.getOrDefault(attack, new long[2])[0];
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
        organisations++;
        for (var one : waves) {
            var all = new ArrayList<>(View.of(one.wave()));
            all.addAll(View.filters(one.wave(), 20, random));
            views += all.size();
            algebra(one, all);
            pairs(all);
            bounds(one, all);
        }
        new Waves(waves, floor, this::tried).attack();
        new Names(waves, floor, this::tried).attack();
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
}
