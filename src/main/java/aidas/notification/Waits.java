package aidas.notification;

import aidas.feedback.SetWise;
import aidas.organisation.EmployeeId;
import aidas.organisation.StoreId;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what waits too long, and keeps of what somebody was reminded. */
@Store
class Waits {

    /** A lead's time begins with the step, HR's with the reminder to the lead. */
    private static final String LATE =
            """
              from waiting w
              left join notice_reminder l
                on l.about = w.about and l.id = w.id and l.part = w.part and not l.hr
             where coalesce(l.at, w.since) <= ?::timestamptz
               and not exists (select 1 from notice_reminder h
                                where h.about = w.about and h.id = w.id and h.part = w.part and h.hr)
            """;

    /** A person's store is where that person works on that day. */
    private static final String ROWS =
            """
            select w.about, w.id, w.part, w.not_for,
                   case when w.by_lead and l.at is null
                        then coalesce(w.store_id,
                                      (select a.store_id from assignment a
                                        where a.employee_id = w.person_id and a.from_day <= ?::date
                                          and (a.until_day is null or a.until_day > ?::date)
                                        order by a.from_day desc limit 1)) end
            """
                    + LATE
                    + " order by w.since, w.about, w.id limit ?";

    @Inject SetWise setWise;

    /** Did anything wait since then, and nobody was reminded of it? */
    boolean any(Instant since) {
        return setWise.rows(
                        "select exists (select 1 " + LATE + ")",
                        row -> row.getBoolean(1),
                        since.toString())
                .getFirst();
    }

    /** What waited since then, longest first. */
    List<Wait> late(Instant since, Instant now, int most) {
        var day = now.atZone(ZoneOffset.UTC).toLocalDate().toString();
        return setWise.rows(ROWS, Waits::wait, day, day, since.toString(), most);
    }

    private static Wait wait(ResultSet row) throws SQLException {
        var store = row.getLong(5);
        return new Wait(
                new Matter(row.getString(1), row.getLong(2), row.getLong(3)),
                store == 0 ? null : new StoreId(store),
                Arrays.stream((Long[]) row.getArray(4).getArray())
                        .map(EmployeeId::new)
                        .collect(Collectors.toSet()));
    }

    /** At the desk of HR, but for what was decided meanwhile. */
    void atDesk(Collection<Wait> all, Instant at) {
        setWise.update(
                """
                insert into notice (desk, kind, about, about_id, part, word, not_for, at)
                select 'hr', t.kind, w.about, w.id, w.part, t.word, w.not_for, ?::timestamptz
                  from unnest(?, ?, ?, ?, ?) as t (kind, word, about, id, part)
                  join waiting w on w.about = t.about and w.id = t.id and w.part = t.part
                    on conflict do nothing
                """,
                at.toString(),
                all.stream().map(each -> each.forHr().code()).toArray(String[]::new),
                all.stream().map(Wait::word).toArray(String[]::new),
                all.stream().map(each -> each.matter().about()).toArray(String[]::new),
                keys(all, each -> each.matter().id()),
                keys(all, each -> each.matter().part()));
    }

    /**
     * Nobody is reminded of those again.
     *
     * @param hr was it HR?
     */
    void reminded(Collection<Wait> all, boolean hr, Instant at) {
        setWise.update(
                """
                insert into notice_reminder (about, id, part, hr, at)
                select w.*, ?, ?::timestamptz from unnest(?, ?, ?) as w on conflict do nothing
                """,
                hr,
                at.toString(),
                all.stream().map(each -> each.matter().about()).toArray(String[]::new),
                keys(all, each -> each.matter().id()),
                keys(all, each -> each.matter().part()));
    }

    private static Long[] keys(Collection<Wait> all, Function<Wait, Long> key) {
        return all.stream().map(key).toArray(Long[]::new);
    }
}
