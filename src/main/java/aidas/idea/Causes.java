package aidas.idea;

import aidas.access.RegionCode;
import aidas.access.StoreCode;
import aidas.feedback.SetWise;
import aidas.organisation.EmployeeId;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads customers' answers that caused ideas. */
@Store
class Causes {

    @Inject SetWise setWise;

    /** Empty if there is no such answer, or none with words. */
    Optional<Cause> find(long answer) {
        return setWise
                .rows(
                        """
                        select r.comment, r.language, r.day::text, r.quotable, s.code, g.code,
                               array(select a.employee_id from attribution a
                                      where a.response_id = r.id)
                          from response r join store s on s.id = r.store_id
                          join region g on g.id = s.region_id
                         where r.id = ? and r.comment ~ '\\S'
                        """,
                        Causes::read,
                        answer)
                .stream()
                .findFirst();
    }

    private static Cause read(ResultSet row) throws SQLException {
        boolean agreed = row.getBoolean(4);
        return new Cause(
                new Quote(
                        row.getString(1).strip(),
                        row.getString(2),
                        LocalDate.parse(row.getString(3)),
                        agreed),
                agreed,
                new StoreCode(row.getString(5)),
                new RegionCode(row.getString(6)),
                Arrays.stream((Long[]) row.getArray(7).getArray())
                        .map(EmployeeId::new)
                        .collect(Collectors.toSet()));
    }
}
