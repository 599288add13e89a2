package aidas.insight.table;

/** How counts of answers become a cell. */
final class Answered {

    private Answered() {}

    /**
     * The share for, less the share against, and the variance of one answer (+1, 0, −1) with
     * divisor n − 1; both in the unit that the factor makes of shares.
     *
     * @param n answers in all, above 0
     */
    static void put(
            Grid grid, int unit, int month, double n, double plus, double minus, double factor) {
        double value = (plus - minus) / n;
        double variance =
                n > 1 ? Math.max(0, (plus + minus) / n - value * value) * n / (n - 1) : Double.NaN;
        grid.put(unit, month, factor * value, n, factor * factor * variance);
    }
}
