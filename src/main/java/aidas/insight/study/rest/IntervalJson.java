package aidas.insight.study.rest;

import aidas.statistics.Interval;

/** From low to high, at 95 %. */
public record IntervalJson(double low, double high) {

    static IntervalJson of(Interval interval) {
        return interval == null ? null : new IntervalJson(interval.low(), interval.high());
    }
}
