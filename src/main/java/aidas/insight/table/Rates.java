package aidas.insight.table;

import aidas.feedback.SetWise;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;

/** Things that happened in a store's month, per so many of something else there. */
@Store
class Rates {

    @Inject SetWise setWise;

    /**
     * @param sql rows of store, month number, what they are set in proportion to, and how many
     *     happened; its parameters are the first month and the one after the last, twice, and the
     *     latter once more
     * @param per so many of what they are set in proportion to
     */
    Grid read(String sql, double per, Frame frame) {
        var grid = frame.empty();
        int first = MonthNumber.of(frame.months().from());
        var from = frame.months().from().atDay(1).toString();
        var until = frame.months().until().atDay(1).toString();
        setWise.rows(
                sql,
                row -> {
                    int unit = frame.placeOf(row.getLong(1));
                    if (unit >= 0) {
                        double of = row.getDouble(3);
                        double rate = per * row.getDouble(4) / of;
                        grid.put(unit, row.getInt(2) - first, rate, of, Double.NaN);
                    }
                    return unit;
                },
                from,
                until,
                from,
                until,
                until);
        return grid;
    }
}
