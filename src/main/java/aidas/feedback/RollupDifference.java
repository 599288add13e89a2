package aidas.feedback;

/**
 * A sum that is not what the raw responses add up to.
 *
 * @param where unit, time and scale
 * @param kept answers in the rollup
 * @param recounted answers in the raw rows; the same n means that another sum differs
 */
public record RollupDifference(String where, long kept, long recounted) {}
