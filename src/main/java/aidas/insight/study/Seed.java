package aidas.insight.study;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Where draws begin, so that whoever repeats an analysis draws the same (R4.2). */
final class Seed {

    static final long VALUE = 20_260_060;

    /** Commonly enough for an interval at 95 %. */
    static final int RESAMPLES = 1000;

    private Seed() {}

    static RandomGenerator chance() {
        return new SplittableRandom(VALUE);
    }
}
