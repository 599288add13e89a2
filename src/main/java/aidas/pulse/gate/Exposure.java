package aidas.pulse.gate;

import java.util.stream.IntStream;

/** When a vector of counts tells what somebody answered. */
class Exposure {

    private final Scale scale;
    private final Floor floor;

    Exposure(Scale scale, Floor floor) {
        this.scale = scale;
        this.floor = floor;
    }

    Scale scale() {
        return scale;
    }

    int floor() {
        return floor.answers();
    }

    /**
     * Of answers that can be told apart: too few of them, or all of them the same but for one at
     * most. With one other answer whoever gave it would know everybody else's.
     */
    boolean ofAnswers(int[] counts) {
        int n = IntStream.of(counts).sum();
        int most = IntStream.of(scale.inBands(counts)).max().orElse(0);
        return tooFew(counts) || n > 0 && scale.tells() && n - most <= 1;
    }

    /** Of answers that can be told apart: are there some, but fewer than the floor? */
    boolean tooFew(int[] counts) {
        int n = IntStream.of(counts).sum();
        return n > 0 && n < floor();
    }

    /**
     * Of a difference between two figures: fewer than the floor differ, or all that differ do so in
     * the same category.
     */
    boolean ofChange(int[] difference) {
        int size = 0;
        int categories = 0;
        for (int count : difference) {
            size += Math.abs(count);
            categories += count == 0 ? 0 : 1;
        }
        return size > 0 && (size < floor() || categories == 1);
    }
}
