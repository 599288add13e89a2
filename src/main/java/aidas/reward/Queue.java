package aidas.reward;

import aidas.access.EmployeeNumber;
import aidas.feedback.SetWise;
import aidas.organisation.StoreId;
import aidas.recognition.value.Tongues;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads what people asked for, as those read it who see to it. */
@Store
class Queue {

    private static final String ROWS =
            """
            select d.id, w.code, t.name_en, t.name_bg, t.name_lt, t.approver, d.state,
                   cast(d.day as text), cast(extract(epoch from d.requested_at) * 1000000 as bigint),
                   e.number, e.given_name || ' ' || e.family_name, s.name,
                   coalesce(e.number = ?, false), d.reason, d.decided_by, d.ended_by
              from reward_redemption d
              join reward w on w.id = d.reward_id
              join reward_terms t on t.id = d.terms_id
              join employee e on e.id = d.employee_id
              left join assignment a on a.employee_id = e.id
                   and a.from_day <= ?::date and (a.until_day is null or a.until_day > ?::date)
              left join store s on s.id = a.store_id
            """;

    private static final String OPEN = " where d.state in ('requested', 'approved') ";
    private static final String LED = " and t.approver = 'lead' and s.id = any(?) ";
    private static final String ORDER = " order by d.requested_at, d.id limit ?";

    @Inject SetWise setWise;

    /** What waits anywhere, the oldest first. */
    List<Waiting> open(Optional<EmployeeNumber> reader, LocalDate day, int most) {
        return setWise.rows(
                ROWS + OPEN + ORDER,
                Queue::waiting,
                reader.map(EmployeeNumber::value).orElse(""),
                day.toString(),
                day.toString(),
                most);
    }

    /** What waits for who leads one of the stores. */
    List<Waiting> led(
            Optional<EmployeeNumber> reader, Collection<StoreId> stores, LocalDate day, int most) {
        return setWise.rows(
                ROWS + OPEN + LED + ORDER,
                Queue::waiting,
                reader.map(EmployeeNumber::value).orElse(""),
                day.toString(),
                day.toString(),
                stores.stream().map(StoreId::value).toArray(Long[]::new),
                most);
    }

    /** All there ever were, the oldest first. */
    List<Kept> all(LocalDate day, int most) {
        return setWise.rows(
                ROWS + ORDER,
                row ->
                        new Kept(
                                waiting(row),
                                row.getString(14),
                                row.getString(15),
                                row.getString(16)),
                "",
                day.toString(),
                day.toString(),
                most);
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                row.getLong(1),
                new RewardCode(row.getString(2)),
                new Tongues(row.getString(3), row.getString(4), row.getString(5)),
                Approver.ofCode(row.getString(6)).orElseThrow(),
                RedemptionState.ofCode(row.getString(7)).orElseThrow(),
                LocalDate.parse(row.getString(8)),
                Instant.EPOCH.plus(row.getLong(9), ChronoUnit.MICROS),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getBoolean(13));
    }
}
