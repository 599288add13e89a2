package aidas.pulse.gate;

import java.util.ArrayList;
import java.util.List;

/**
 * All sums and differences of some vectors: Gaussian elimination modulo a prime. A set of leaves
 * that lies in the span of the views can be computed from them.
 */
final class Span {

    private static final long PRIME = 2_147_483_647;

    private final List<long[]> basis = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();

    void add(long[] vector) {
        long[] rest = reduced(vector);
        int pivot = first(rest);
        if (pivot >= 0) {
            long inverse = power(rest[pivot], PRIME - 2);
            for (int i = 0; i < rest.length; i++) {
                rest[i] = rest[i] * inverse % PRIME;
            }
            basis.add(rest);
            pivots.add(pivot);
        }
    }

    boolean holds(long[] vector) {
        return first(reduced(vector)) < 0;
    }

    private long[] reduced(long[] vector) {
        long[] rest = vector.clone();
        for (int row = 0; row < basis.size(); row++) {
            long factor = rest[pivots.get(row)];
            for (int i = 0; factor != 0 && i < rest.length; i++) {
                rest[i] = Math.floorMod(rest[i] - factor * basis.get(row)[i], PRIME);
            }
        }
        return rest;
    }

    private static int first(long[] vector) {
        for (int i = 0; i < vector.length; i++) {
            if (vector[i] != 0) {
                return i;
            }
        }
        return -1;
    }

    private static long power(long base, long exponent) {
        long result = 1;
        long square = base;
        for (long left = exponent; left > 0; left >>= 1) {
            result = (left & 1) == 1 ? result * square % PRIME : result;
            square = square * square % PRIME;
        }
        return result;
    }
}
