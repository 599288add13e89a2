package aidas.points;

import aidas.feedback.SetWise;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;

/** Counts the ledger anew and compares what is kept with it (R1.5). */
@Store
class Recount {

    private static final String DIFFERENCES =
            """
            select e.number, e.given_name || ' ' || e.family_name, a.balance,
                   coalesce(counted.points, 0)
              from points_account a
              join employee e on e.id = a.employee_id
              left join (select employee_id, sum(points) as points from points_posting group by 1)
                   counted on counted.employee_id = a.employee_id
             where a.balance <> coalesce(counted.points, 0)
             order by e.given_name, e.family_name, e.number
             limit 200
            """;

    private static final String SUMS =
            """
            select (select count(*) from points_account), count(*),
                   (select coalesce(sum(balance), 0) from points_account),
                   coalesce(sum(points), 0)
              from points_posting
            """;

    @Inject SetWise setWise;

    Proof prove() {
        var differences =
                setWise.rows(
                        DIFFERENCES,
                        row ->
                                new Proof.Difference(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getLong(3),
                                        row.getLong(4)));
        return setWise.rows(
                        SUMS,
                        row ->
                                new Proof(
                                        row.getLong(1),
                                        row.getLong(2),
                                        row.getLong(3),
                                        row.getLong(4),
                                        differences))
                .getFirst();
    }
}
