package aidas.points;

import aidas.feedback.SetWise;
import aidas.organisation.EmployeeId;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.util.List;

/** Counts the ledger anew and compares what is kept with it (R1.5). */
@Store
class Recount {

    private static final String COUNTED =
            """
            with counted as (
                select a.employee_id, a.joined, a.balance as kept,
                       coalesce(p.points, 0) as recounted, coalesce(p.postings, 0) as postings
                  from points_account a
                  left join (select employee_id, sum(points) as points, count(*) as postings
                               from points_posting group by 1) p
                       on p.employee_id = a.employee_id)
            """;

    private static final String SUMS =
            COUNTED
                    + """
                    select count(*), coalesce(sum(postings), 0), coalesce(sum(kept), 0),
                           count(*) filter (where kept <> recounted)
                      from counted
                    """;

    private static final String OFF =
            COUNTED
                    + """
                    select employee_id, kept, recounted from counted
                     where joined and kept <> recounted
                     order by employee_id
                     limit 200
                    """;

    @Inject SetWise setWise;

    /** A balance that is off. */
    record Off(EmployeeId who, long kept, long recounted) {}

    /** Names nobody. */
    Proof prove() {
        return setWise.rows(
                        SUMS,
                        row ->
                                new Proof(
                                        row.getLong(1),
                                        row.getLong(2),
                                        row.getLong(3),
                                        row.getLong(4),
                                        List.of()))
                .getFirst();
    }

    /** Of those who take part: of who left nothing is shown (R4.2). */
    List<Off> off() {
        return setWise.rows(
                OFF,
                row -> new Off(new EmployeeId(row.getLong(1)), row.getLong(2), row.getLong(3)));
    }
}
