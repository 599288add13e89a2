package aidas.leaderboard;

/**
 * A unit whose figure rose beyond chance, all in the figure's unit.
 *
 * @param before the figure in as many months right before
 * @param now the figure in the board's months
 * @param corrected the rise without the part that luck before explains (regression to the mean)
 * @param low the lower end of its 95 % range
 * @param high the upper end
 * @param p of the corrected rise, adjusted for the number of units (Benjamini and Hochberg)
 */
public record Improved(
        Unit unit, double before, double now, double corrected, double low, double high, double p) {

    /** As it was answered. */
    public double rise() {
        return now - before;
    }
}
