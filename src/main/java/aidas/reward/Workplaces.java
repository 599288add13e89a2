package aidas.reward;

import aidas.access.EmployeeNumber;
import aidas.access.RegionCode;
import aidas.access.StoreCode;
import aidas.feedback.SetWise;
import aidas.organisation.EmployeeId;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Finds who works here, and where. */
@Store
class Workplaces {

    private static final String PLACE =
            """
            select e.id, e.number, s.code, r.code, s.zone
              from employee e
              left join assignment a on a.employee_id = e.id
                   and a.from_day <= ?::date and (a.until_day is null or a.until_day > ?::date)
              left join store s on s.id = a.store_id
              left join region r on r.id = s.region_id
             where e.active and
            """;

    @Inject SetWise setWise;

    /** Empty for somebody who does not work here any more. */
    Optional<Workplace> of(EmployeeNumber number, LocalDate day) {
        return find("e.number = ?", number.value(), day);
    }

    /** The same by key. */
    Optional<Workplace> of(EmployeeId who, LocalDate day) {
        return find("e.id = ?", who.value(), day);
    }

    private Optional<Workplace> find(String which, Object key, LocalDate day) {
        return setWise
                .rows(PLACE + " " + which, Workplaces::read, day.toString(), day.toString(), key)
                .stream()
                .findFirst();
    }

    private static Workplace read(ResultSet row) throws SQLException {
        var store = row.getString(3);
        return new Workplace(
                new EmployeeId(row.getLong(1)),
                new EmployeeNumber(row.getString(2)),
                store == null ? null : new StoreCode(store),
                store == null ? null : new RegionCode(row.getString(4)),
                store == null ? ZoneOffset.UTC : ZoneId.of(row.getString(5)));
    }
}
