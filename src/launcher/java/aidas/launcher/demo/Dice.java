package aidas.launcher.demo;

import java.util.List;
import java.util.Random;

/**
 * Random draws for one purpose. Every purpose has dice of its own, so a change in one part of the
 * company leaves the others as they were.
 */
final class Dice {

    private final Random random;

    Dice(long seed, String purpose) {
        this.random = new Random(seed * 0x9E3779B97F4A7C15L + purpose.hashCode());
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** Uniform between 0 (in) and 1 (out). */
    double share() {
        return random.nextDouble();
    }

    /** Uniform from {@code from} (in) to {@code until} (out). */
    int between(int from, int until) {
        return from + random.nextInt(until - from);
    }

    /** Normal with mean 0 and standard deviation 1. */
    double normal() {
        return random.nextGaussian();
    }

    <T> T oneOf(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /** The index drawn with the given shares; they need not sum to 1. */
    int index(List<Double> shares) {
        double left = random.nextDouble() * shares.stream().mapToDouble(d -> d).sum();
        for (int i = 0; i < shares.size(); i++) {
            left -= shares.get(i);
            if (left < 0) {
                return i;
            }
        }
        return shares.size() - 1;
    }
}
