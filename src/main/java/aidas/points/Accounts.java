package aidas.points;

import static java.util.stream.Collectors.toMap;

import aidas.feedback.SetWise;
import aidas.organisation.EmployeeId;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whose accounts there are, and who takes part (R4.1). */
@Store
class Accounts {

    private static final String COLUMNS =
            """
            select employee_id, joined, said_at,
                   balance
              from points_account where employee_id = any(?)
            """;

    @Inject SetWise setWise;

    /** Empty for somebody who never said yes. */
    Optional<Account> of(EmployeeId person) {
        return read("", List.of(person)).stream().findFirst();
    }

    /**
     * For postings: others who post for one of them wait until this transaction ends. Locked in the
     * order of keys, so that nobody waits for somebody who waits.
     *
     * @return of those who take part (R4.1)
     */
    Map<EmployeeId, Account> locked(Collection<EmployeeId> people) {
        return lock(people).stream()
                .filter(Account::joined)
                .collect(toMap(Account::who, account -> account));
    }

    /** The same, of those too who left. */
    List<Account> lock(Collection<EmployeeId> people) {
        return read(" order by employee_id for update", people);
    }

    private List<Account> read(String order, Collection<EmployeeId> people) {
        return setWise.rows(
                COLUMNS + order,
                row ->
                        new Account(
                                new EmployeeId(row.getLong(1)),
                                row.getBoolean(2),
                                SetWise.instant(row, 3),
                                row.getLong(4)),
                (Object) people.stream().map(EmployeeId::value).distinct().toArray(Long[]::new));
    }

    /** The person's own word; said again, nothing changes. */
    void say(EmployeeId person, boolean joined, Instant at) {
        setWise.update(
                """
                insert into points_account (employee_id, joined, said_at)
                values (?, ?, ?::timestamptz)
                    on conflict (employee_id) do update
                   set joined = excluded.joined, said_at = excluded.said_at
                 where points_account.joined <> excluded.joined
                """,
                person.value(),
                joined,
                at.toString());
    }
}
