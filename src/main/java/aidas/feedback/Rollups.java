package aidas.feedback;

import static aidas.feedback.Responses.decimals;
import static aidas.feedback.Responses.longs;
import static aidas.feedback.Responses.texts;

import aidas.feedback.Linked.Known;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map.Entry;

/** Keeps the sums by store and day and by employee and month, in this order, keys sorted (R5.1). */
@Store
class Rollups {

    @Inject SetWise setWise;

    void add(Collection<Known> fresh) {
        addStoreDays(new ArrayList<>(StoreDay.of(fresh).entrySet()));
        addEmployeeMonths(new ArrayList<>(EmployeeMonth.of(fresh).entrySet()));
    }

    private void addStoreDays(List<Entry<StoreDay.Key, StoreDay>> sums) {
        if (sums.isEmpty()) {
            return;
        }
        setWise.update(
                """
                insert into rollup_store_day as kept (store_id, day, scale, n, words, favourable,
                       neutral, unfavourable, score_sum, score_sum_sq, value_n, value_sum)
                select * from unnest(?, ?::date[], ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (store_id, day, scale) do update
                   set n = kept.n + excluded.n,
                       words = kept.words + excluded.words,
                       favourable = kept.favourable + excluded.favourable,
                       neutral = kept.neutral + excluded.neutral,
                       unfavourable = kept.unfavourable + excluded.unfavourable,
                       score_sum = kept.score_sum + excluded.score_sum,
                       score_sum_sq = kept.score_sum_sq + excluded.score_sum_sq,
                       value_n = kept.value_n + excluded.value_n,
                       value_sum = kept.value_sum + excluded.value_sum
                """,
                longs(sums, e -> e.getKey().storeId()),
                texts(sums, e -> e.getKey().day().toString()),
                texts(sums, e -> e.getKey().scale().code()),
                longs(sums, e -> e.getValue().n()),
                longs(sums, e -> e.getValue().words()),
                longs(sums, e -> e.getValue().favourable()),
                longs(sums, e -> e.getValue().neutral()),
                longs(sums, e -> e.getValue().unfavourable()),
                decimals(sums, e -> e.getValue().scoreSum()),
                decimals(sums, e -> e.getValue().scoreSumSq()),
                longs(sums, e -> e.getValue().valueN()),
                decimals(sums, e -> e.getValue().valueSum()));
    }

    private void addEmployeeMonths(List<Entry<EmployeeMonth.Key, EmployeeMonth>> sums) {
        if (sums.isEmpty()) {
            return;
        }
        setWise.update(
                """
                insert into rollup_employee_month as kept (employee_id, month, scale, n, weight_sum,
                       weight_sq, favourable, neutral, unfavourable, score_sum, score_sum_sq)
                select * from unnest(?, ?::date[], ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (employee_id, month, scale) do update
                   set n = kept.n + excluded.n,
                       weight_sum = kept.weight_sum + excluded.weight_sum,
                       weight_sq = kept.weight_sq + excluded.weight_sq,
                       favourable = kept.favourable + excluded.favourable,
                       neutral = kept.neutral + excluded.neutral,
                       unfavourable = kept.unfavourable + excluded.unfavourable,
                       score_sum = kept.score_sum + excluded.score_sum,
                       score_sum_sq = kept.score_sum_sq + excluded.score_sum_sq
                """,
                longs(sums, e -> e.getKey().employeeId()),
                texts(sums, e -> e.getKey().month().toString()),
                texts(sums, e -> e.getKey().scale().code()),
                longs(sums, e -> e.getValue().n()),
                decimals(sums, e -> e.getValue().weightSum()),
                decimals(sums, e -> e.getValue().weightSq()),
                decimals(sums, e -> e.getValue().favourable()),
                decimals(sums, e -> e.getValue().neutral()),
                decimals(sums, e -> e.getValue().unfavourable()),
                decimals(sums, e -> e.getValue().scoreSum()),
                decimals(sums, e -> e.getValue().scoreSumSq()));
    }
}
