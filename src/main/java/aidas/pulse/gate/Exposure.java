package aidas.pulse.gate;

import java.util.stream.IntStream;

/** When a vector of counts tells what somebody answered. */
record Exposure(Scale scale, Floor floor) {

    /**
     * Of answers that can be told apart: too few of them, or all of them the same but for one at
     * most. With one other answer whoever gave it would know everybody else's.
     */
    boolean ofAnswers(int[] counts) {
        int n = IntStream.of(counts).sum();
        if (n == 0 || n < floor.answers()) {
            return n > 0;
        }
        return scale.tells() && n - largest(scale.inBands(counts)) <= 1;
    }

    /**
     * Of a difference between two figures: fewer than the floor differ, or all that differ do so in
     * the same category.
     */
    boolean ofChange(int[] difference) {
        return changeTells(difference) || scale.banded() && changeTells(scale.inBands(difference));
    }

    boolean changeTells(int[] difference) {
        int size = 0;
        int categories = 0;
        for (int count : difference) {
            size += Math.abs(count);
            categories += count == 0 ? 0 : 1;
        }
        return size > 0 && (size < floor.answers() || categories == 1);
    }

    private static int largest(int[] counts) {
        return IntStream.of(counts).max().orElse(0);
    }
}
