package aidas.pulse.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * All that could have been answered in a small organisation, sorted by what the gate publishes of
 * it. Whoever knows the gate, and who took part, can tell no more than the worlds of one kind have
 * in common; here, everything they have in common is looked at.
 */
final class Worlds {

    private final Map<Leaf, Integer> sizes;
    private final int categories;
    private final Map<Object, List<Map<Leaf, Histogram>>> byPublished = new HashMap<>();
    int count;
    int kinds;

    /**
     * @param published what is read of a world; worlds of which the same is read look alike
     */
    Worlds(
            Map<Leaf, Integer> sizes,
            int categories,
            BiFunction<UnitTree, Map<Leaf, Histogram>, Object> published) {
        this.sizes = sizes;
        this.categories = categories;
        var tree = UnitTree.of(sizes.keySet());
        all(
                List.copyOf(sizes.keySet()),
                new LinkedHashMap<>(),
                world -> {
                    byPublished
                            .computeIfAbsent(published.apply(tree, world), any -> new ArrayList<>())
                            .add(world);
                    count++;
                });
        kinds = byPublished.size();
    }

    private interface Visitor {
        void see(Map<Leaf, Histogram> world);
    }

    private void all(List<Leaf> left, Map<Leaf, Histogram> world, Visitor visitor) {
        if (left.isEmpty()) {
            visitor.see(Map.copyOf(world));
            return;
        }
        var leaf = left.getFirst();
        for (var histogram : histograms(sizes.get(leaf), categories)) {
            world.put(leaf, histogram);
            all(left.subList(1, left.size()), world, visitor);
        }
    }

    private static List<Histogram> histograms(int n, int categories) {
        if (categories == 1) {
            return List.of(Histogram.of(n));
        }
        var histograms = new ArrayList<Histogram>();
        for (int first = 0; first <= n; first++) {
            for (var rest : histograms(n - first, categories - 1)) {
                int here = first;
                histograms.add(
                        Histogram.of(
                                IntStream.range(0, categories)
                                        .map(i -> i == 0 ? here : rest.count(i - 1))
                                        .toArray()));
            }
        }
        return histograms;
    }

    /**
     * Kinds of worlds in which the answers of some leaf are certain although they are fewer than
     * the floor, or all the same.
     */
    List<String> certain(int floor) {
        var found = new ArrayList<String>();
        byPublished.forEach(
                (published, worlds) ->
                        sizes.forEach(
                                (leaf, n) -> {
                                    var only = worlds.getFirst().get(leaf);
                                    boolean tells = n < floor || ofOneMind(only);
                                    if (n > 0
                                            && tells
                                            && worlds.stream()
                                                    .allMatch(w -> w.get(leaf).equals(only))) {
                                        found.add(leaf + " " + only + " by " + published);
                                    }
                                }));
        return found;
    }

    private static boolean ofOneMind(Histogram histogram) {
        return IntStream.of(histogram.counts()).filter(count -> count > 0).count() == 1;
    }
}
