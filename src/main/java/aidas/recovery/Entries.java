package aidas.recovery;

import aidas.feedback.SetWise;
import aidas.organisation.EmployeeId;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where is kept what was said and done; it is only added to. */
@Store
class Entries {

    @Inject SetWise setWise;

    /** Its key. */
    long add(long id, EntryKind kind, String words, Doer by, Instant at) {
        return add(id, kind, words, "", by, null, at);
    }

    long add(
            long id,
            EntryKind kind,
            String words,
            String subject,
            Doer by,
            EmployeeId to,
            Instant at) {
        return setWise.rows(
                        """
                        insert into recovery_entry
                               (case_id, kind, words, subject, login, employee_id, to_id, at)
                        values (?, ?, ?, ?, ?::varchar, ?::bigint, ?::bigint, ?::timestamptz)
                        returning id
                        """,
                        row -> row.getLong(1),
                        id,
                        kind.code(),
                        words,
                        subject,
                        by.login(),
                        by.key(),
                        to == null ? null : (Object) to.value(),
                        at.toString())
                .getFirst();
    }

    /** All of them were opened at once. */
    void opened(Collection<Long> cases, String by, Instant at) {
        setWise.update(
                """
                insert into recovery_entry (case_id, kind, login, at)
                select id, 'opened', ?::varchar, ?::timestamptz from unnest(?) id
                """,
                by,
                at.toString(),
                cases.toArray(Long[]::new));
    }

    /** Oldest first. */
    List<Entry> of(long id) {
        return setWise.rows(
                """
                select n.kind, n.words, n.subject,
                       coalesce(e.given_name || ' ' || e.family_name, ''),
                       coalesce(t.given_name || ' ' || t.family_name, ''), n.login is null, n.at
                  from recovery_entry n
                  left join employee e on e.id = n.employee_id
                  left join employee t on t.id = n.to_id
                 where n.case_id = ? order by n.id
                """,
                row ->
                        new Entry(
                                EntryKind.ofCode(row.getString(1)).orElseThrow(),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getBoolean(6),
                                SetWise.instant(row, 7)),
                id);
    }

    /** When the customer said something last. */
    Optional<Instant> spoken(long id) {
        return setWise
                .rows(
                        """
                        select at from recovery_entry
                         where case_id = ? and kind in ('written', 'yes', 'no')
                         order by id desc limit 1
                        """,
                        row -> SetWise.instant(row, 1),
                        id)
                .stream()
                .findFirst();
    }

    /** How many words the customer has written since then: a page is no place to flood. */
    int written(long id, Instant since) {
        return setWise.rows(
                        """
                        select count(*) from recovery_entry
                         where case_id = ? and kind = 'written' and at > ?::timestamptz
                        """,
                        row -> row.getInt(1),
                        id,
                        since.toString())
                .getFirst();
    }
}
