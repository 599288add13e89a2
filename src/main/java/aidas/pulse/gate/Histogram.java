package aidas.pulse.gate;

import java.util.Arrays;
import java.util.stream.IntStream;

/** How many answers each category of a question got. Never changes. */
public final class Histogram {

    private final int[] counts;

    private Histogram(int[] counts) {
        this.counts = counts;
    }

    /**
     * @param counts answers by category, in the order of the question's {@link Scale}
     * @throws IllegalArgumentException if a count is negative or there is no category
     */
    public static Histogram of(int... counts) {
        if (counts.length == 0 || IntStream.of(counts).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException(
                    "a histogram holds counts from 0, got " + Arrays.toString(counts));
        }
        return new Histogram(counts.clone());
    }

    /** Nobody answered yet. */
    public static Histogram empty(int categories) {
        return of(new int[categories]);
    }

    /** Answers in all. */
    public int n() {
        return IntStream.of(counts).sum();
    }

    public int categories() {
        return counts.length;
    }

    public int count(int category) {
        return counts[category];
    }

    /** A copy, by category. */
    public int[] counts() {
        return counts.clone();
    }

    /** Both together. */
    public Histogram plus(Histogram other) {
        return of(IntStream.range(0, same(other)).map(i -> counts[i] + other.counts[i]).toArray());
    }

    /**
     * This one without a part of it.
     *
     * @throws IllegalArgumentException if the other is no part of this one
     */
    public Histogram minus(Histogram part) {
        return of(IntStream.range(0, same(part)).map(i -> counts[i] - part.counts[i]).toArray());
    }

    private int same(Histogram other) {
        if (other.counts.length != counts.length) {
            throw new IllegalArgumentException(
                    "histograms of %d and of %d categories do not go together"
                            .formatted(counts.length, other.counts.length));
        }
        return counts.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Histogram that && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return Arrays.toString(counts);
    }
}
