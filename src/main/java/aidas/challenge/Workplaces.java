package aidas.challenge;

import aidas.access.EmployeeNumber;
import aidas.feedback.SetWise;
import aidas.organisation.Directories;
import aidas.organisation.EmployeeId;
import aidas.organisation.StoreId;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who works where on a day. */
@Store
class Workplaces {

    private static final String THERE =
            """
            select e.id, a.store_id from assignment a join employee e on e.id = a.employee_id
             where e.active and a.from_day <= ?::date and (a.until_day is null or a.until_day > ?::date)
            """;

    @Inject SetWise setWise;
    @Inject Directories directories;

    /** Somebody who works in a store. */
    record Worker(EmployeeId who, StoreId store) {}

    /** Empty for somebody who has no place that day. */
    Optional<Place> of(EmployeeNumber number, LocalDate day) {
        return setWise
                .rows(
                        THERE + " and e.number = ?",
                        Workplaces::worker,
                        day.toString(),
                        day.toString(),
                        number.value())
                .stream()
                .findFirst()
                .flatMap(
                        worker ->
                                directories.storesOf(List.of(worker.store())).stream()
                                        .map(store -> new Place(worker.who(), store))
                                        .findFirst());
    }

    /** All who work in those stores that day. */
    List<Worker> in(Collection<StoreId> stores, LocalDate day) {
        return setWise.rows(
                THERE + " and a.store_id = any(?) order by e.id",
                Workplaces::worker,
                day.toString(),
                day.toString(),
                stores.stream().map(StoreId::value).toArray(Long[]::new));
    }

    private static Worker worker(ResultSet row) throws SQLException {
        return new Worker(new EmployeeId(row.getLong(1)), new StoreId(row.getLong(2)));
    }
}
