package aidas.insight.fact.rest;

import aidas.insight.fact.FactChange;
import aidas.insight.fact.FactOutcome.Difference;
import aidas.insight.fact.FactValue;
import java.math.BigDecimal;
import java.util.List;

/**
 * What facts change, or have changed, on the wire.
 *
 * @param changes the first thousand
 */
public record FactDifferenceJson(
        boolean applied, long created, long changed, long unchanged, List<ChangeJson> changes) {

    /**
     * One fact.
     *
     * @param before absent if there was none
     */
    public record ChangeJson(
            String store, String month, String measure, ValueJson before, ValueJson after) {

        static ChangeJson of(FactChange change) {
            return new ChangeJson(
                    change.key().store().value(),
                    change.key().month().toString(),
                    change.key().measure(),
                    ValueJson.of(change.before()),
                    ValueJson.of(change.after()));
        }
    }

    /** A value; n and variance are absent where they do not apply. */
    public record ValueJson(BigDecimal value, Integer n, BigDecimal variance) {

        static ValueJson of(FactValue value) {
            return value == null ? null : new ValueJson(value.value(), value.n(), value.variance());
        }
    }

    static FactDifferenceJson of(Difference difference) {
        return new FactDifferenceJson(
                difference.applied(),
                difference.created(),
                difference.changed(),
                difference.unchanged(),
                difference.changes().stream().map(ChangeJson::of).toList());
    }
}
