package aidas.insight.study;

import aidas.access.RegionCode;
import aidas.feedback.SetWise;
import aidas.shared.architecture.Store;
import aidas.survey.Scale;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds up visits with checked standards from the sums that the intake keeps. */
@Store
class CheckedVisits {

    private static final String SUMS =
            """
            sum(v.n), sum(v.favourable), sum(v.neutral), sum(v.unfavourable), sum(v.value_n),
                   sum(v.value_sum)::float8, sum(v.value_sum_sq)::float8
            """;

    private static final String CONCERNED =
            """
              join store s on s.id = v.store_id join region g on g.id = s.region_id
             where v.scale = ? and v.month >= ?::date and v.month < ?::date
               and (?::text is null or g.code = ?) and (?::text is null or s.format = ?)
            """;

    @Inject SetWise setWise;

    /** Of each region by standards missed, 0 to 3. */
    Map<RegionCode, List<Visits>> missed(Scale scale, Choice choice) {
        var found = new HashMap<RegionCode, List<Visits>>();
        setWise.rows(
                "select "
                        + SUMS
                        + ", g.code, v.missed from rollup_store_missed v"
                        + CONCERNED
                        + " group by g.code, v.missed",
                row ->
                        found.computeIfAbsent(
                                        new RegionCode(row.getString(8)),
                                        code ->
                                                new ArrayList<>(
                                                        Collections.nCopies(
                                                                Ladder.STEPS, Visits.NONE)))
                                .set(row.getInt(9), visits(row)),
                asked(scale, choice));
        return found;
    }

    /** Of each region by a standard and how many others were missed. */
    Map<RegionCode, Map<Costs.Outcome, Visits>> standards(Scale scale, Choice choice) {
        var found = new HashMap<RegionCode, Map<Costs.Outcome, Visits>>();
        setWise.rows(
                "select "
                        + SUMS
                        + ", g.code, v.standard, v.met, v.others from rollup_store_standard v"
                        + CONCERNED
                        + " group by g.code, v.standard, v.met, v.others",
                row ->
                        found.computeIfAbsent(
                                        new RegionCode(row.getString(8)), code -> new HashMap<>())
                                .put(
                                        new Costs.Outcome(
                                                row.getString(9),
                                                row.getBoolean(10),
                                                row.getInt(11)),
                                        visits(row)),
                asked(scale, choice));
        return found;
    }

    private static Object[] asked(Scale scale, Choice choice) {
        var region = choice.region() == null ? null : choice.region().value();
        var format = choice.format() == null ? null : choice.format().code();
        return new Object[] {
            scale.code(),
            choice.months().from().atDay(1).toString(),
            choice.months().until().atDay(1).toString(),
            region,
            region,
            format,
            format
        };
    }

    private static Visits visits(ResultSet row) throws SQLException {
        return new Visits(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getDouble(6),
                row.getDouble(7));
    }
}
