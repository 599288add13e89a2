package aidas.notification;

import aidas.feedback.SetWise;
import aidas.organisation.EmployeeId;
import aidas.organisation.StoreId;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Finds who leads the stores of many things at once. */
@Store
class StoreLeads {

    @Inject SetWise setWise;

    /** A thing of a store. */
    record Of(long about, StoreId store) {}

    /** A thing, and somebody who leads its store. */
    record Told(long about, EmployeeId lead) {}

    List<Told> of(List<Of> all, Instant at) {
        var day = at.atZone(ZoneOffset.UTC).toLocalDate().toString();
        return setWise.rows(
                """
                select distinct t.id, a.employee_id
                  from unnest(?, ?) as t (id, store)
                  join assignment a on a.store_id = t.store and a.role = 'lead'
                   and a.from_day <= ?::date and (a.until_day is null or a.until_day > ?::date)
                  join employee e on e.id = a.employee_id and e.active
                """,
                row -> new Told(row.getLong(1), new EmployeeId(row.getLong(2))),
                all.stream().map(Of::about).toArray(Long[]::new),
                all.stream().map(each -> each.store().value()).toArray(Long[]::new),
                day,
                day);
    }
}
