package aidas.bench;

import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The ledger, a thousand postings a request and one a request, each over the API with rights,
 * checks, balances and the audit log, against inserts of the same rows alone, by turns.
 */
final class PointsBench {

    private static final int MANY = 1000;
    private static final int REQUESTS = 10;
    private static final int ONES = 500;
    private static final int ROUNDS = 5;
    private static final double NANOS = 1e9;

    /** Keys and checks of the ledger, without references to other tables and without balances. */
    private static final String BARE =
            """
            create table bench_posting (
                like points_posting including defaults including constraints including indexes)
            """;

    private static final String ROWS =
            """
            insert into bench_posting (kind, occasion, fund_id, employee_id, points, day, at, reason,
                   posted_by)
            select 'given', 'hand/bare-' || k, 1, p.employee_id, 1, current_date, now(), 'Bench',
                   'harriet'
              from generate_series(?, ?) as rows (k) join bench_person p on p.n = k %% %d
            """
                    .formatted(MANY);

    private final Site site;
    private final Report report;
    private final String token;
    private int next;

    PointsBench(Site site, Report report) throws Exception {
        this.site = site;
        this.report = report;
        this.token = site.tokenOf("harriet");
    }

    void run() throws Exception {
        site.script("company.sql", 0);
        site.execute(
                BARE,
                "insert into points_account (employee_id, joined, said_at)"
                        + " select employee_id, true, now() from bench_person where n < "
                        + MANY);
        report.line("%nLedger, a thousand accounts; postings a second");
        double[] many = compared("a thousand a request", MANY, REQUESTS);
        double[] ones = compared("one a request", 1, ONES);
        report.line(
                "median share of the bare insert: %.3f in thousands, %.3f one by one",
                Report.median(many), Report.median(ones));
        report.line(
                "accounts that are not what the ledger says: %d",
                site.count(
                        """
                        select count(*) from points_account a
                         where balance <> (select coalesce(sum(points), 0) from points_posting p
                                            where p.employee_id = a.employee_id)
                        """));
    }

    /** The first round warms up and does not count. */
    private double[] compared(String what, int rows, int times) throws Exception {
        double[] shares = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            double bare = bare(rows, times);
            double ledger = ledger(rows, times);
            if (round >= 0) {
                shares[round] = ledger / bare;
                report.line(
                        "%-22s bare %,10.0f/s   ledger %,10.0f/s   share %.3f",
                        what, bare, ledger, shares[round]);
            }
        }
        return shares;
    }

    private double bare(int rows, int times) throws SQLException {
        try (Connection connection = site.connection();
                var insert = connection.prepareStatement(ROWS)) {
            long start = System.nanoTime();
            for (int i = 0; i < times; i++) {
                insert.setInt(1, next);
                insert.setInt(2, next + rows - 1);
                insert.executeUpdate();
                next += rows;
            }
            return rate(rows * times, start);
        }
    }

    private double ledger(int rows, int times) throws Exception {
        long start = System.nanoTime();
        for (int i = 0; i < times; i++) {
            if (rows == 1) {
                post("", entry(next++));
            } else {
                int first = next;
                post(
                        "/bulk",
                        IntStream.range(first, first + rows)
                                .mapToObj(PointsBench::entry)
                                .collect(Collectors.joining(",", "{\"items\":[", "]}")));
                next += rows;
            }
        }
        return rate(rows * times, start);
    }

    private void post(String where, String body) throws Exception {
        site.post(
                "/api/v1/points/entries" + where,
                "application/json",
                BodyPublishers.ofString(body),
                token);
    }

    private static String entry(int n) {
        return """
        {"employee":"E%d","points":1,"reason":"Bench","key":"bench-%d"}"""
                .formatted(1001 + n % MANY, n);
    }

    private static double rate(int rows, long start) {
        return rows * NANOS / (System.nanoTime() - start);
    }
}
