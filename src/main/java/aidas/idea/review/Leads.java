package aidas.idea.review;

import aidas.access.EmployeeNumber;
import aidas.feedback.SetWise;
import aidas.organisation.EmployeeId;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Finds who leads a store; it checks no rights, so the use case that asks must. */
@Store
class Leads {

    @Inject SetWise setWise;

    /** In no particular order; who leads two is there once. */
    List<Lead> on(LocalDate day) {
        return setWise.rows(
                """
                select distinct on (e.id) e.id, e.number, e.given_name || ' ' || e.family_name,
                       s.name || ', ' || s.city
                  from assignment a
                  join employee e on e.id = a.employee_id and e.active
                  join store s on s.id = a.store_id and s.active
                 where a.role = 'lead' and a.from_day <= ?::date
                   and (a.until_day is null or a.until_day > ?::date)
                 order by e.id, a.from_day
                """,
                row ->
                        new Lead(
                                new EmployeeId(row.getLong(1)),
                                new EmployeeNumber(row.getString(2)),
                                row.getString(3),
                                row.getString(4)),
                day.toString(),
                day.toString());
    }
}
