package aidas.feedback;

import static aidas.feedback.Responses.decimals;
import static aidas.feedback.Responses.longs;
import static aidas.feedback.Responses.texts;

import aidas.feedback.SetWise.Change;
import aidas.shared.architecture.Store;
import aidas.survey.Band;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Optional;
import java.util.SortedMap;

/** Keeps the sums of credits (R5.5). */
@Store
class CreditRollups {

    private static final String ADD =
            """
            insert into rollup_credit_month as kept (employee_id, month, scale, cause, store_id,
                   team_id, n, weight_sum, weight_sq, favourable, neutral, unfavourable, score_sum,
                   score_sum_sq)
            select * from unnest(?, ?::date[], ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (employee_id, month, scale, cause, store_id, team_id) do update
               set n = kept.n + excluded.n,
                   weight_sum = kept.weight_sum + excluded.weight_sum,
                   weight_sq = kept.weight_sq + excluded.weight_sq,
                   favourable = kept.favourable + excluded.favourable,
                   neutral = kept.neutral + excluded.neutral,
                   unfavourable = kept.unfavourable + excluded.unfavourable,
                   score_sum = kept.score_sum + excluded.score_sum,
                   score_sum_sq = kept.score_sum_sq + excluded.score_sum_sq
            """;

    @Inject SetWise setWise;

    void add(SortedMap<CreditMonth.Key, CreditMonth> sums) {
        setWise.change(change(sums).stream().toList());
    }

    static Optional<Change> change(SortedMap<CreditMonth.Key, CreditMonth> sums) {
        if (sums.isEmpty()) {
            return Optional.empty();
        }
        var all = new ArrayList<>(sums.entrySet());
        return Optional.of(
                new Change(
                        ADD,
                        longs(all, e -> e.getKey().employeeId()),
                        texts(all, e -> e.getKey().month().toString()),
                        texts(all, e -> e.getKey().scale().code()),
                        texts(all, e -> e.getKey().cause().code()),
                        longs(all, e -> e.getKey().storeId()),
                        longs(all, e -> e.getKey().teamId()),
                        longs(all, e -> e.getValue().n()),
                        decimals(all, e -> e.getValue().weightSum()),
                        decimals(all, e -> e.getValue().weightSq()),
                        decimals(all, e -> e.getValue().of(Band.FAVOURABLE)),
                        decimals(all, e -> e.getValue().of(Band.NEUTRAL)),
                        decimals(all, e -> e.getValue().of(Band.UNFAVOURABLE)),
                        decimals(all, e -> e.getValue().scoreSum()),
                        decimals(all, e -> e.getValue().scoreSumSq())));
    }

    /** Rows that lost their last credit count as never having been. */
    void forgetEmpty(SortedMap<CreditMonth.Key, CreditMonth> moved) {
        var keys = new ArrayList<>(moved.keySet());
        setWise.update(
                """
                delete from rollup_credit_month kept
                 using (select * from unnest(?, ?::date[], ?, ?, ?, ?))
                       as moved (employee_id, month, scale, cause, store_id, team_id)
                 where kept.n = 0
                   and (kept.employee_id, kept.month, kept.scale, kept.cause, kept.store_id,
                        kept.team_id)
                     = (moved.employee_id, moved.month, moved.scale, moved.cause, moved.store_id,
                        moved.team_id)
                """,
                longs(keys, CreditMonth.Key::employeeId),
                texts(keys, key -> key.month().toString()),
                texts(keys, key -> key.scale().code()),
                texts(keys, key -> key.cause().code()),
                longs(keys, CreditMonth.Key::storeId),
                longs(keys, CreditMonth.Key::teamId));
    }
}
