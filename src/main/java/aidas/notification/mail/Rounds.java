package aidas.notification.mail;

import aidas.feedback.SetWise;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Queues the letters of a day for all who work by one clock, in one statement. */
@Store
class Rounds {

    private static final String MAKE =
            """
            insert into notice_mail (employee_id, kind, key, since, made_at, not_before)
            select e.id, r.kind, r.kind || '-' || e.id || '-' || r.day, r.since, r.until, r.until
              from (values (?, ?::date, ?::timestamptz, ?::timestamptz, ?, ?))
                   as r (kind, day, since, until, zone, way)
              join employee e on e.active and e.mail is not null
              left join notice_wish p on p.employee_id = e.id
              left join assignment a on a.employee_id = e.id and a.from_day <= r.day
                                    and (a.until_day is null or a.until_day > r.day)
              left join store s on s.id = a.store_id
             where coalesce(s.zone, 'UTC') = r.zone and p.mail is distinct from false
               and (r.kind <> 'weekly' or p.weekly is distinct from false)
               and exists (select 1 from notice n
                             left join notice_way w on w.employee_id = e.id and w.kind = n.kind
                            where n.employee_id = e.id and n.read_at is null and n.at > r.since
                              and n.at <= r.until and coalesce(w.way, 'inbox') = r.way)
                on conflict (key) do nothing
            """;

    private static final String REACHED =
            """
            insert into notice_round (zone, kind, upto) values (?, ?, ?::date)
                on conflict (zone, kind) do update set upto = excluded.upto
             where notice_round.upto < excluded.upto
            """;

    @Inject SetWise setWise;

    /** Where there are stores, and the zone of who works in none. */
    List<ZoneId> zones() {
        return setWise.rows(
                "select zone from store union select 'UTC' order by 1",
                row -> ZoneId.of(row.getString(1)));
    }

    boolean made(LetterKind kind, ZoneId zone, LocalDate day) {
        return setWise.rows(
                        """
                        select exists (select 1 from notice_round
                                        where zone = ? and kind = ? and upto >= ?::date)
                        """,
                        row -> row.getBoolean(1),
                        zone.getId(),
                        kind.code(),
                        day.toString())
                .getFirst();
    }

    /** Once for that day, whoever asks (R4.1). */
    void make(LetterKind kind, ZoneId zone, LocalDate day) {
        setWise.update(
                MAKE,
                kind.code(),
                day.toString(),
                kind.since(day, zone).toString(),
                kind.until(day, zone).toString(),
                zone.getId(),
                kind.way().code());
        setWise.update(REACHED, zone.getId(), kind.code(), day.toString());
    }
}
