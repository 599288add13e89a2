package aidas.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Trials in companies that are drawn: 40 stores of unlike size and level, three regions, three
 * windows of time, answers one by one. Each store drifts, regions and the company move together.
 *
 * @param trial how many stores try something
 * @param effect its mean effect, in points of the NPS
 * @param spread its standard deviation between stores
 * @param drift standard deviation of a store's own change from window to window, in points
 * @param smallest answers that the smallest store has in a window
 * @param largest the same of the largest one
 */
record DrawnTrials(
        int trial, double effect, double spread, double drift, int smallest, int largest) {

    private static final int STORES = 40;
    private static final int REGIONS = 3;
    private static final int OTHERS = 3;
    private static final double CONFIDENCE = .95;

    /**
     * What came of them.
     *
     * @param covered the share of intervals that hold the true effect
     * @param told the share that leave out 0
     * @param bias mean estimate less the truth, in points
     * @param margin half of an interval, on average, in points
     */
    record Found(double covered, double told, double bias, double margin) {}

    Found run(int runs, long seed) {
        var chance = new SplittableRandom(seed);
        double covered = 0;
        double told = 0;
        double bias = 0;
        double margin = 0;
        for (int i = 0; i < runs; i++) {
            var sets = sets(chance);
            var found = DifferenceInDifferences.of(sets).orElseThrow();
            var interval = found.contrast(CONFIDENCE).interval();
            covered += interval.holds(effect) ? 1 : 0;
            told += interval.holds(0) ? 0 : 1;
            bias += found.value() - effect;
            margin += interval.margin();
        }
        return new Found(covered / runs, told / runs, bias / runs, margin / runs);
    }

    /** The share of trials with a placebo's p of at most .05. */
    double standOut(int runs, long seed) {
        var chance = new SplittableRandom(seed);
        double count = 0;
        for (int i = 0; i < runs; i++) {
            count += SetPlacebo.of(sets(chance), chance).p() <= .05 ? 1 : 0;
        }
        return count / runs;
    }

    /** Draws a company, draws the stores, matches by the first window, compares the other two. */
    private List<MatchedSet> sets(SplittableRandom chance) {
        var stores = stores(chance);
        var regions =
                IntStream.range(0, REGIONS)
                        .mapToObj(r -> stores.stream().filter(s -> s.region == r).toList())
                        .toList();
        var chosen = Lots.draw(regions, trial, chance);
        var normal = new NormalDraws(chance);
        double[][] moves = new double[2][REGIONS];
        for (var window : moves) {
            double company = 8 * normal.next();
            for (int r = 0; r < REGIONS; r++) {
                window[r] = company + 3 * normal.next();
            }
        }
        for (var store : stores) {
            double more = chosen.contains(store) ? effect + spread * normal.next() : 0;
            double own = drift * normal.next();
            store.live(chance, moves, own + more);
        }
        var pool = stores.stream().filter(s -> !chosen.contains(s)).toList();
        var matching = Matching.of(traits(chosen), traits(pool), OTHERS).orElseThrow();
        var sets = new ArrayList<MatchedSet>();
        for (int i = 0; i < chosen.size(); i++) {
            var others = matching.others().get(i).stream().map(j -> pool.get(j).change).toList();
            sets.add(new MatchedSet(chosen.get(i).change, others));
        }
        return sets;
    }

    private List<Store> stores(SplittableRandom chance) {
        var normal = new NormalDraws(chance);
        var stores = new ArrayList<Store>();
        for (int i = 0; i < STORES; i++) {
            double size =
                    Math.log(smallest)
                            + chance.nextDouble() * Math.log((double) largest / smallest);
            stores.add(
                    new Store(
                            i % REGIONS,
                            (int) Math.round(Math.exp(size)),
                            35 + 10 * normal.next()));
        }
        return stores;
    }

    private static double[][] traits(List<Store> stores) {
        return stores.stream()
                .map(
                        s ->
                                new double[] {
                                    s.earlier,
                                    Math.log(s.answers),
                                    s.region == 0 ? 1 : 0,
                                    s.region == 1 ? 1 : 0
                                })
                .toArray(double[][]::new);
    }

    private static final class Store {

        private final int region;
        private final int answers;
        private final double level;
        private double earlier;
        private double change;

        Store(int region, int answers, double level) {
            this.region = region;
            this.answers = answers;
            this.level = level;
        }

        void live(SplittableRandom chance, double[][] moves, double own) {
            earlier = answered(chance, level);
            double before = level + moves[0][region];
            double after = before + moves[1][region] + own;
            change = answered(chance, after) - answered(chance, before);
        }

        /** What the answers of a window make of a true NPS; a fifth of people are neutral. */
        private double answered(SplittableRandom chance, double nps) {
            double net = Math.clamp(nps / 100, -.7, .75);
            return 100 * SixStores.drawn(chance, answers, .4 + net / 2, .4 - net / 2).mean();
        }
    }
}
