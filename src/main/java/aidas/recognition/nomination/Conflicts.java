package aidas.recognition.nomination;

import aidas.feedback.SetWise;
import aidas.organisation.EmployeeId;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Finds who has a part in nominations beyond making them and being meant by them (R3.3). */
@Store
class Conflicts {

    private static final long NOBODY = -1;

    /** Whom the nominee nominated for the same call, though it was taken back. */
    private static final String SWAPPED =
            """
            select n.id from nomination n
              join nomination s on s.call_id = n.call_id and s.nominator_id = n.nominee_id
             where n.id = any(?) and s.nominee_id = ? and s.sent_at is not null
            """;

    /** On the roster as a lead of the nominee's store, with no part in it. */
    private static final String LED =
            """
            select n.id from nomination n
             where n.id = any(?)
               and exists (select 1 from assignment a join employee e on e.id = a.employee_id
                            where a.store_id = n.store_id and a.role = 'lead' and e.active
                              and a.from_day <= ?::date
                              and (a.until_day is null or a.until_day > ?::date)
                              and a.employee_id not in (n.nominator_id, n.nominee_id)
                              and not exists (select 1 from nomination s
                                               where s.call_id = n.call_id
                                                 and s.nominator_id = n.nominee_id
                                                 and s.nominee_id = a.employee_id
                                                 and s.sent_at is not null))
            """;

    @Inject SetWise setWise;

    /**
     * Those in which that person has a part by a swap.
     *
     * @param person null for a login without a number, which has none
     */
    Set<Long> swapped(Collection<Nomination> all, EmployeeId person) {
        return new HashSet<>(
                setWise.rows(
                        SWAPPED,
                        row -> row.getLong(1),
                        keys(all),
                        person == null ? NOBODY : person.value()));
    }

    /** Those whose store has a lead on that day who is free to decide. */
    Set<Long> led(Collection<Nomination> all, LocalDate day) {
        return new HashSet<>(
                setWise.rows(
                        LED, row -> row.getLong(1), keys(all), day.toString(), day.toString()));
    }

    private static Object keys(Collection<Nomination> all) {
        return all.stream().map(Nomination::id).toArray(Long[]::new);
    }
}
