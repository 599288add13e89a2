package aidas.recovery.words;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import aidas.feedback.SetWise;
import aidas.organisation.EmployeeId;
import aidas.organisation.StoreId;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Finds who leads stores. */
@Store
class Leads {

    @Inject SetWise setWise;

    private record Post(StoreId store, EmployeeId lead) {}

    /** By store; a store without a lead is absent. */
    Map<StoreId, List<EmployeeId>> of(Collection<StoreId> stores, LocalDate day) {
        return setWise
                .rows(
                        """
                        select distinct a.store_id, a.employee_id
                          from assignment a join employee e on e.id = a.employee_id and e.active
                         where a.store_id = any (?) and a.role = 'lead' and a.from_day <= ?::date
                           and (a.until_day is null or a.until_day > ?::date)
                         order by 1, 2
                        """,
                        row ->
                                new Post(
                                        new StoreId(row.getLong(1)),
                                        new EmployeeId(row.getLong(2))),
                        stores.stream().map(StoreId::value).distinct().toArray(Long[]::new),
                        day.toString(),
                        day.toString())
                .stream()
                .collect(groupingBy(Post::store, mapping(Post::lead, toList())));
    }
}
