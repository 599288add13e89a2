package aidas.insight.study;

import aidas.access.RegionCode;
import aidas.insight.Months;
import aidas.insight.table.Unit;
import aidas.organisation.Format;

/**
 * Which stores are in, and when.
 *
 * @param region null for all
 * @param format null for all
 */
public record Choice(Months months, RegionCode region, Format format) {

    /** Is the store in? */
    public boolean holds(Unit unit) {
        return (region == null || region.equals(unit.region()))
                && (format == null || format.equals(unit.format()));
    }
}
