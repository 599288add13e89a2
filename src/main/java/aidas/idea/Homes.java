package aidas.idea;

import aidas.feedback.SetWise;
import aidas.organisation.EmployeeId;
import aidas.organisation.StoreId;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Finds where people work. */
@Store
class Homes {

    @Inject SetWise setWise;

    /** Empty for somebody without a place that day. */
    Optional<StoreId> store(EmployeeId who, LocalDate day) {
        return setWise
                .rows(
                        """
                        select store_id from assignment
                         where employee_id = ? and from_day <= ?::date
                           and (until_day is null or until_day > ?::date)
                        """,
                        row -> new StoreId(row.getLong(1)),
                        who.value(),
                        day.toString(),
                        day.toString())
                .stream()
                .findFirst();
    }
}
