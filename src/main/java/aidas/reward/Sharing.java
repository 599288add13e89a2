package aidas.reward;

import aidas.feedback.SetWise;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts who got a reward. */
@Store
class Sharing {

    private static final String STORES =
            """
            select s.name, count(*), count(*) filter (where exists (
                       select 1 from reward_redemption d
                         join reward w on w.id = d.reward_id
                        where w.code = ? and d.employee_id = e.id
                          and d.state in ('approved', 'delivered')))
              from assignment a
              join employee e on e.id = a.employee_id
              join store s on s.id = a.store_id
             where e.active and a.from_day <= ?::date
               and (a.until_day is null or a.until_day > ?::date)
             group by s.id
             order by s.name, s.code
            """;

    private static final String STATES =
            """
            select d.state, count(*) from reward_redemption d
              join reward w on w.id = d.reward_id
             where w.code = ? group by d.state
            """;

    private record Moved(RedemptionState state, long count) {}

    @Inject SetWise setWise;

    /** Of everybody who works in a store that day. */
    List<Fairness.Counted> stores(RewardCode code, LocalDate day) {
        return setWise.rows(
                STORES,
                row -> new Fairness.Counted(row.getString(1), row.getInt(2), row.getInt(3)),
                code.value(),
                day.toString(),
                day.toString());
    }

    /** States in which none is are absent. */
    Map<RedemptionState, Long> states(RewardCode code) {
        return setWise
                .rows(
                        STATES,
                        row ->
                                new Moved(
                                        RedemptionState.ofCode(row.getString(1)).orElseThrow(),
                                        row.getLong(2)),
                        code.value())
                .stream()
                .collect(Collectors.toMap(Moved::state, Moved::count));
    }
}
