package aidas.insight.selftest;

/** Computes a figure from a case's inputs. */
@FunctionalInterface
interface Computation {

    /** All that is expected of it, by symbol; more does no harm. */
    Values of(Inputs inputs);
}
