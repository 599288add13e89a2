package aidas.statistics;

import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/**
 * A figure of a graph beside what it is in graphs that are alike but for who gave to whom: a chain
 * of rewired ones, in which everybody gives and receives as often as before in each block.
 *
 * <p>Of m graphs b reach the figure; p = (b + 1)/(m + 1), one-sided. Sources: S. Maslov and K.
 * Sneppen, "Specificity and stability in topology of protein networks", Science 296 (2002) 910–913;
 * J. Besag and P. Clifford, "Generalized Monte Carlo significance tests", Biometrika 76 (1989)
 * 633–642, for p from a chain that begins at what was seen.
 *
 * @param found in the graph itself
 * @param usual the median of the rewired ones
 * @param range their middle 95 %
 * @param p of a figure at least as high, 1/(m + 1) to 1
 */
public record Rewiring(double found, double usual, Interval range, double p) {

    /** Graphs that are drawn. */
    public static final int GRAPHS = 999;

    private static final double CONFIDENCE = .95;
    private static final double ROUNDING = 1e-12;

    /** Several figures of the same graphs, in their order. */
    @SafeVarargs
    public static Rewiring[] of(
            Arcs arcs, RandomGenerator chance, ToDoubleFunction<Arcs>... figures) {
        double[][] drawn = new double[figures.length][GRAPHS];
        var graph = arcs;
        for (int i = 0; i < GRAPHS; i++) {
            graph = graph.rewired(chance);
            for (int k = 0; k < figures.length; k++) {
                drawn[k][i] = figures[k].applyAsDouble(graph);
            }
        }
        var told = new Rewiring[figures.length];
        for (int k = 0; k < figures.length; k++) {
            told[k] = of(figures[k].applyAsDouble(arcs), drawn[k]);
        }
        return told;
    }

    private static Rewiring of(double found, double... drawn) {
        int reached = 0;
        for (double each : drawn) {
            reached += each >= found - ROUNDING ? 1 : 0;
        }
        return new Rewiring(
                found,
                Quantile.of(.5, drawn),
                Quantile.middle(CONFIDENCE, drawn),
                (reached + 1.0) / (drawn.length + 1));
    }
}
