package aidas.insight.study.rest;

/** Numbers on the wire: what is not known is absent, never NaN. */
final class Numbers {

    private Numbers() {}

    static Double known(double number) {
        return Double.isFinite(number) ? (Double) number : null;
    }
}
