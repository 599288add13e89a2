package aidas.notification;

import aidas.feedback.Cursor;
import aidas.feedback.SetWise;
import aidas.organisation.EmployeeId;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds notices by key, those of a person and those that wait at the person's desk. */
@Store
public class Inbox {

    /**
     * What is gone is not told, though it went while the notice was being written (R1.3), and what
     * was decided waits no more (R1.14).
     */
    private static final String THERE =
            """
              from notice n left join kudos k on n.about = 'kudos' and k.id = n.about_id
             where (n.about <> 'kudos' or k.withdrawn_at is null
                    and (k.hidden_at is null or n.kind = 'hidden'))
               and (n.about not like 'wait-%' or exists (
                    select 1 from waiting w
                     where w.about = n.about and w.id = n.about_id and w.part = n.part))
               and
            """;

    private static final String OWN = THERE + "n.employee_id = ?";

    /** Who gave or got what was reported reads nothing of it (R1.4). */
    private static final String DESK =
            THERE + "n.desk = 'hr' and ?::boolean and not ? = any(n.not_for)";

    private static final String PAGE =
            """
             and (n.read_at is null or not ?::boolean) and ? in ('', n.kind)
             and (n.at, n.id) < (?::timestamptz, ?)
             order by n.at desc, n.id desc limit ?)
            """;

    private static final String KEYS =
            "select x.id from ((select n.id, n.at %s %s union all (select n.id, n.at %s %s) x"
                            .formatted(OWN, PAGE, DESK, PAGE)
                    + " order by x.at desc, x.id desc limit ?";

    /** Two short looks into indexes, for it is asked on each page. */
    private static final String UNREAD =
            "select (select count(*) %s and n.read_at is null) + (select count(*) %s)"
                    .formatted(OWN, DESK);

    private static final String LATE =
            "select n.id %s and n.read_at is null and n.at > ?::timestamptz and n.at <= ?::timestamptz"
                            .formatted(OWN)
                    + """
                     and coalesce((select w.way from notice_way w
                                    where w.employee_id = n.employee_id and w.kind = n.kind),
                                  'inbox') = ?
                   order by n.at desc, n.id desc limit ?
                   """;

    @Inject SetWise setWise;

    /**
     * Newest first.
     *
     * @param kind null for all
     */
    List<Long> page(Owner owner, boolean unread, Kind kind, Cursor before, int most) {
        var code = kind == null ? "" : kind.code();
        var at = before.at().toString();
        return setWise.rows(
                KEYS,
                row -> row.getLong(1),
                owner.key(),
                unread,
                code,
                at,
                before.id(),
                most,
                owner.hr(),
                owner.key(),
                unread,
                code,
                at,
                before.id(),
                most,
                most);
    }

    long unread(Owner owner) {
        return setWise.rows(UNREAD, row -> row.getLong(1), owner.key(), owner.hr(), owner.key())
                .getFirst();
    }

    /** That one, if it is in this inbox. */
    Optional<Long> one(Owner owner, long id) {
        var which = " and n.id = ?";
        return setWise
                .rows(
                        "select n.id " + OWN + which + " union all select n.id " + DESK + which,
                        row -> row.getLong(1),
                        owner.key(),
                        id,
                        owner.hr(),
                        owner.key(),
                        id)
                .stream()
                .findFirst();
    }

    /**
     * A person's own that are not read yet, newest first.
     *
     * @param since exclusive
     * @param until inclusive
     */
    public List<Long> unread(EmployeeId who, Way way, Instant since, Instant until, int most) {
        return setWise.rows(
                LATE,
                row -> row.getLong(1),
                who.value(),
                since.toString(),
                until.toString(),
                way.code(),
                most);
    }

    /** That one, if it is the person's and not read yet. */
    public Optional<Long> unread(EmployeeId who, long id) {
        return setWise
                .rows(
                        "select n.id " + OWN + " and n.read_at is null and n.id = ?",
                        row -> row.getLong(1),
                        who.value(),
                        id)
                .stream()
                .findFirst();
    }

    /** False if it is not that person's, or was read before. */
    boolean read(EmployeeId who, long id, Instant at) {
        return setWise.update(
                        """
                        update notice set read_at = ?::timestamptz
                         where id = ? and employee_id = ? and read_at is null
                        """,
                        at.toString(),
                        id,
                        who.value())
                > 0;
    }

    /** All that came until then. */
    int readAll(EmployeeId who, Instant at) {
        return setWise.update(
                """
                update notice set read_at = ?::timestamptz
                 where employee_id = ? and read_at is null and at <= ?::timestamptz
                """,
                at.toString(),
                who.value(),
                at.toString());
    }
}
