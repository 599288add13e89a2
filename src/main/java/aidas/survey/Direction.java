package aidas.survey;

/** Which end of a scale is the good one. */
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER;

    /** Is the one score at least as good as the other? */
    boolean atLeastAsGood(double score, double other) {
        return this == HIGHER_IS_BETTER ? score >= other : score <= other;
    }
}
