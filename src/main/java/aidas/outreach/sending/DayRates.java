package aidas.outreach.sending;

import aidas.feedback.SetWise;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Rates by store and day, settled once (R3.1). */
@Store
class DayRates {

    private static final int DAYS = 28;

    @Inject SetWise setWise;
    @Inject Capacities capacities;
    @Inject Clock clock;

    /** The day's rate, which its first interaction settles. */
    DayRate of(long store, LocalDate day, Rule rule) {
        return find(store, day).orElseGet(() -> settled(store, day, rule));
    }

    /** Until this transaction ends, nobody else counts that day's customers (R3.3). */
    void inTurn(long store, LocalDate day) {
        setWise.rows(
                """
                select 1 from sending_rate where store_id = ? and day = ?::date for update
                """,
                row -> row.getInt(1),
                store,
                day.toString());
    }

    private Optional<DayRate> find(long store, LocalDate day) {
        List<DayRate> found =
                setWise.rows(
                        """
                        select expected, daily, rate, seed from sending_rate
                         where store_id = ? and day = ?::date
                        """,
                        DayRates::rate,
                        store,
                        day.toString());
        return found.stream().findFirst();
    }

    private DayRate settled(long store, LocalDate day, Rule rule) {
        int wanted = capacities.of(store, day, clock.instant()).wanted(rule.daily());
        var rate = DayRate.of(expected(store, day), wanted, rule.seed());
        setWise.update(
                """
                insert into sending_rate (store_id, day, expected, daily, rate, seed)
                values (?, ?::date, ?, ?, ?, ?) on conflict do nothing
                """,
                store,
                day.toString(),
                rate.expected(),
                rate.daily(),
                rate.rate(),
                rate.seed());
        return find(store, day).orElseThrow();
    }

    /** The mean of the days, of the last 28, on which anybody could be asked. */
    private BigDecimal expected(long store, LocalDate day) {
        return setWise.rows(
                        """
                        select coalesce(round(avg(n), 2), 0)
                          from (select count(*) as n from interaction
                                 where store_id = ? and day >= ?::date and day < ?::date
                                   and verdict in ('invited', 'not_drawn', 'day_full')
                                 group by day) as days
                        """,
                        row -> row.getBigDecimal(1),
                        store,
                        day.minusDays(DAYS).toString(),
                        day.toString())
                .getFirst();
    }

    private static DayRate rate(ResultSet row) throws SQLException {
        return new DayRate(
                row.getBigDecimal(1), row.getInt(2), row.getBigDecimal(3), row.getLong(4));
    }
}
