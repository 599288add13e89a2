package aidas.outreach.sending;

import aidas.feedback.SetWise;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/** Counts what a store can look after (R3.4). */
@Store
class Capacities {

    private static final int DAYS = 28;

    @Inject SetWise setWise;

    /** Before that day. */
    Capacity of(long store, LocalDate day, Instant now) {
        var since = day.minusDays(DAYS).toString();
        return setWise.rows(
                        """
                        select (select count(*) from recovery_case
                                 where store_id = ? and closed_at >= ?::date and closed_at < ?::date),
                               (select count(*) from recovery_case
                                 where store_id = ? and closed_at is null and paused_at is null
                                   and due_at < ?::timestamptz),
                               (select count(*) from recovery_case c
                                  join survey_answer a on a.response_id = c.response_id
                                  join interaction i on i.ticket_id = a.ticket_id
                                 where c.store_id = ? and c.opened_at >= ?::date),
                               (select count(*) from interaction
                                 where store_id = ? and day >= ?::date and day < ?::date
                                   and verdict = 'invited')
                        """,
                        row ->
                                new Capacity(
                                        row.getLong(1),
                                        row.getLong(2),
                                        row.getLong(3),
                                        row.getLong(4)),
                        store,
                        since,
                        day.toString(),
                        store,
                        now.toString(),
                        store,
                        since,
                        store,
                        since,
                        day.toString())
                .getFirst();
    }
}
