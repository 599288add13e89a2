package aidas.feedback.ledger;

import aidas.access.EmployeeNumber;
import aidas.feedback.SetWise;
import aidas.feedback.ledger.CaseFile.Present;
import aidas.feedback.ledger.CaseFile.Sale;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Finds what speaks for one person or another: roster and transactions. */
@Store
class Evidence {

    @Inject SetWise setWise;

    /** Who was on duty at the answer's store on its day, by name. */
    List<Present> roster(Subject about) {
        return setWise.rows(
                """
                select e.id, e.number, e.given_name || ' ' || e.family_name as name, t.name as team,
                       a.role = 'lead' as lead
                  from response r
                  join assignment a on a.store_id = r.store_id and a.from_day <= r.day
                       and (a.until_day is null or a.until_day > r.day)
                  join employee e on e.id = a.employee_id
                  left join team t on t.id = a.team_id
                 where r.id = ?
                 order by e.given_name, e.family_name, e.number
                """,
                row -> new Present(who(row), row.getString("team"), row.getBoolean("lead")),
                about.id());
    }

    /** Who served the transaction that the answer names. */
    List<Sale> sale(Subject about) {
        return setWise.rows(
                """
                select e.id, e.number, e.given_name || ' ' || e.family_name as name, c.weight
                  from response r
                  join transaction_credit c on c.store_id = r.store_id and c.reference = r.reference
                  join employee e on e.id = c.employee_id
                 where r.id = ?
                 order by e.number
                """,
                row -> new Sale(who(row), row.getBigDecimal("weight")),
                about.id());
    }

    private static Who who(ResultSet row) throws SQLException {
        return new Who(
                row.getLong("id"),
                new EmployeeNumber(row.getString("number")),
                row.getString("name"));
    }
}
