package aidas.feedback;

import aidas.shared.architecture.Store;
import aidas.survey.Band;
import aidas.survey.Scale;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Counts the raw responses once more and compares them with the rollups (R5.2). */
@Store
class RollupRecount {

    private static final String BANDS =
            """
            with band (scale, score, favourable, neutral, unfavourable) as (
                 select * from unnest(?, ?, ?, ?, ?))
            """;

    @Inject SetWise setWise;

    /** The band of each score there can be, so that the recount uses the scales' own rules. */
    private record Banded(Scale scale, BigDecimal score) {

        Long is(Band band) {
            return scale.band(score) == band ? 1L : 0L;
        }
    }

    List<RollupDifference> storeDays(int limit) {
        return compared(
                """
                , raw as (
                 select r.store_id, r.day, r.scale, count(*) n, sum(b.favourable) favourable,
                        sum(b.neutral) neutral, sum(b.unfavourable) unfavourable,
                        sum(r.score) score_sum, sum(r.score * r.score) score_sum_sq,
                        count(r.comment) words, count(r.transaction_value) value_n,
                        coalesce(sum(r.transaction_value), 0) value_sum
                   from response r
                   join band b on b.scale = r.scale and b.score = r.score
                  group by r.store_id, r.day, r.scale)
                select 'store ' || store_id || ', day ' || day || ', ' || scale, k.n, raw.n
                  from raw full join rollup_store_day k using (store_id, day, scale)
                 where (k.n, k.words, k.favourable, k.neutral, k.unfavourable, k.score_sum,
                        k.score_sum_sq, k.value_n, k.value_sum)
                    is distinct from
                       (raw.n, raw.words, raw.favourable, raw.neutral, raw.unfavourable,
                        raw.score_sum, raw.score_sum_sq, raw.value_n, raw.value_sum)
                 order by 1 limit ?
                """,
                limit);
    }

    List<RollupDifference> employeeMonths(int limit) {
        return compared(
                """
                , raw as (
                 select a.employee_id, date_trunc('month', r.day)::date as month, r.scale,
                        count(*) n, sum(a.weight) weight_sum, sum(a.weight * a.weight) weight_sq,
                        sum(a.weight * b.favourable) favourable, sum(a.weight * b.neutral) neutral,
                        sum(a.weight * b.unfavourable) unfavourable,
                        sum(a.weight * r.score) score_sum,
                        sum(a.weight * r.score * r.score) score_sum_sq
                   from attribution a
                   join response r on r.id = a.response_id
                   join band b on b.scale = r.scale and b.score = r.score
                  group by 1, 2, 3)
                select 'employee ' || employee_id || ', month ' || month || ', ' || scale, k.n, raw.n
                  from raw full join rollup_employee_month k using (employee_id, month, scale)
                 where (k.n, k.weight_sum, k.weight_sq, k.favourable, k.neutral, k.unfavourable,
                        k.score_sum, k.score_sum_sq)
                    is distinct from
                       (raw.n, raw.weight_sum, raw.weight_sq, raw.favourable, raw.neutral,
                        raw.unfavourable, raw.score_sum, raw.score_sum_sq)
                 order by 1 limit ?
                """,
                limit);
    }

    private List<RollupDifference> compared(String recount, int limit) {
        var all = scores();
        return setWise.rows(
                BANDS + recount,
                row -> new RollupDifference(row.getString(1), row.getLong(2), row.getLong(3)),
                Responses.texts(all, banded -> banded.scale().code()),
                Responses.decimals(all, Banded::score),
                Responses.longs(all, banded -> banded.is(Band.FAVOURABLE)),
                Responses.longs(all, banded -> banded.is(Band.NEUTRAL)),
                Responses.longs(all, banded -> banded.is(Band.UNFAVOURABLE)),
                limit);
    }

    private static List<Banded> scores() {
        var all = new ArrayList<Banded>();
        for (Scale scale : Scale.values()) {
            var step = BigDecimal.ONE.movePointLeft(scale.decimals());
            var high = BigDecimal.valueOf(scale.high());
            for (var score = BigDecimal.valueOf(scale.low());
                    score.compareTo(high) <= 0;
                    score = score.add(step)) {
                all.add(new Banded(scale, score));
            }
        }
        return all;
    }
}
