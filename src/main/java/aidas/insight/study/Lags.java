package aidas.insight.study;

import aidas.statistics.LagScan;
import aidas.statistics.LagScan.Lag;
import aidas.statistics.Series;
import java.util.List;

/** Does y follow x some months later, inside the stores? */
public sealed interface Lags {

    /**
     * @param scan all lags (R2.1)
     * @param chosen on odd months; null if none stands out among so many
     */
    record Scanned(LagScan scan, Lag chosen) implements Lags {

        /** Chosen on odd months and seen again in even ones (R2.2). */
        public boolean confirmed() {
            return chosen != null && chosen.verified();
        }
    }

    /** Too few stores. */
    record Closed(int units) implements Lags {}

    static Lags of(List<Series> units) {
        if (units.size() < Relation.LEAST_UNITS) {
            return new Closed(units.size());
        }
        var scan = LagScan.lessCommonMonths(units, Study.LONGEST_LAG);
        return new Scanned(scan, scan.chosen().orElse(null));
    }
}
