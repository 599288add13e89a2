package aidas.notification;

import aidas.feedback.SetWise;
import aidas.organisation.EmployeeId;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;

/** Keeps what people chose. The last choice wins, so there is nothing to lock. */
@Store
public class WishBook {

    private static final String SAVE =
            """
            insert into notice_wish (employee_id, mail, weekly, quiet_from, quiet_until)
            values (?, ?, ?, ?::time, ?::time)
                on conflict (employee_id) do update
               set mail = excluded.mail, weekly = excluded.weekly, quiet_from = excluded.quiet_from,
                   quiet_until = excluded.quiet_until, version = notice_wish.version + 1
            """;

    private static final String SAVE_WAYS =
            """
            insert into notice_way (employee_id, kind, way)
            select ?, w.kind, w.way from unnest(?, ?) as w (kind, way) order by w.kind
                on conflict (employee_id, kind) do update set way = excluded.way
            """;

    @Inject SetWise setWise;

    /** What is usual, for who has chosen nothing. */
    public Wishes of(EmployeeId who) {
        var ways = ways(who);
        return setWise
                .rows(
                        """
                        select mail, weekly, cast(quiet_from as text), cast(quiet_until as text)
                          from notice_wish where employee_id = ?
                        """,
                        row ->
                                new Wishes(
                                        row.getBoolean(1),
                                        row.getBoolean(2),
                                        new QuietHours(
                                                LocalTime.parse(row.getString(3)),
                                                LocalTime.parse(row.getString(4))),
                                        ways),
                        who.value())
                .stream()
                .findFirst()
                .orElse(Wishes.USUAL);
    }

    private Map<Kind, Way> ways(EmployeeId who) {
        var ways = new EnumMap<Kind, Way>(Kind.class);
        setWise.rows(
                "select kind, way from notice_way where employee_id = ?",
                row ->
                        ways.put(
                                Kind.ofCode(row.getString(1)).orElseThrow(),
                                Way.ofCode(row.getString(2)).orElseThrow()),
                who.value());
        return ways;
    }

    void save(EmployeeId who, Wishes wishes) {
        setWise.update(
                SAVE,
                who.value(),
                wishes.mail(),
                wishes.weekly(),
                wishes.quiet().from().toString(),
                wishes.quiet().until().toString());
        setWise.update(
                SAVE_WAYS,
                who.value(),
                wishes.ways().keySet().stream().map(Kind::code).toArray(String[]::new),
                wishes.ways().values().stream().map(Way::code).toArray(String[]::new));
    }

    /** No mail any more; everything else stays as it was chosen. */
    public void endMail(EmployeeId who) {
        setWise.update(
                """
                insert into notice_wish (employee_id, mail) values (?, false)
                    on conflict (employee_id) do update
                   set mail = false, version = notice_wish.version + 1
                """,
                who.value());
    }
}
