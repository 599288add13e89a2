package aidas.bench;

import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;

/**
 * Fifty rules over two years of a thousand stores: the first night, which looks at everything, a
 * night after a day's answers, and a trial, against reading the same events once.
 */
final class BadgeBench {

    static final long EVENTS = 1_000_000;
    private static final int NIGHTS = 3;
    private static final double NANOS = 1e9;

    /** Every column that a rule looks at. */
    private static final String ANSWERS =
            """
            select r.id, a.employee_id, r.store_id, r.day::text, r.occurred_at::text, r.scale, r.score
              from response r join attribution a on a.response_id = r.id where r.cause = 'person'
            """;

    private static final String THANKS =
            """
            select k.id, k.giver_id, x.employee_id, k.store_id, k.day::text, k.given_at::text, v.code
              from kudos k join kudos_receiver x on x.kudos_id = k.id
              join company_value_wording w on w.id = k.wording_id
              join company_value v on v.id = w.value_id
             where k.kind = 'kudos' and k.withdrawn_at is null and k.hidden_at is null
            """;

    private static final String YESTERDAY =
            "update badge_rule set awarded_until = current_date - 1 where from_day < current_date - 1";

    private static final String TRIAL =
            """
            {"kind":"often","source":"praise","times":5,"span":"month"}""";

    private final Site site;
    private final Report report;
    private final long events;

    BadgeBench(Site site, Report report, long events) {
        this.site = site;
        this.report = report;
        this.events = events;
    }

    void run() throws Exception {
        site.script("company.sql", 0);
        site.script("answers.sql", events * 8 / 10);
        site.script("values.sql", 0);
        site.script("kudos.sql", events / 10);
        site.script("badges.sql", 0);
        double bare = 0;
        long read = 0;
        for (int i = 0; i < NIGHTS; i++) {
            long start = System.nanoTime();
            read = read(ANSWERS) + 2 * read(THANKS);
            bare = since(start);
        }
        report.line("%n%,d events, read once in %.1f s", read, bare);
        first(read, bare);
        report.line("awards %,d", site.count("select count(*) from badge_award"));
        double[] nights = new double[NIGHTS];
        for (int i = 0; i < NIGHTS; i++) {
            site.execute(YESTERDAY);
            nights[i] = timed("awards", "");
        }
        tell("a night after it", read, Report.median(nights), bare);
        tell("a trial of one rule", read, timed("simulation", TRIAL), bare);
    }

    private void first(long read, double bare) throws Exception {
        double seconds = timed("awards", "");
        tell("the first night, 50 rules", read, seconds, bare);
        report.line("%,.0f events times rules a second", 50 * read / seconds);
    }

    private void tell(String what, long read, double seconds, double bare) {
        report.line(
                "%-28s%8.1f s, %,10.0f events a second, %.2f times the bare read",
                what, seconds, read / seconds, seconds / bare);
    }

    private double timed(String what, String body) throws Exception {
        // A night outlasts a token
        var token = site.tokenOf("harriet");
        long start = System.nanoTime();
        site.post(
                "/api/v1/badges/" + what,
                "application/json",
                body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body),
                token);
        return since(start);
    }

    /** All rows, as the driver hands them over. */
    private long read(String sql) throws SQLException {
        try (var connection = site.connection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.setFetchSize(10_000);
                long rows = 0;
                try (var found = statement.executeQuery(sql)) {
                    int columns = found.getMetaData().getColumnCount();
                    while (found.next()) {
                        for (int i = 1; i <= columns; i++) {
                            found.getString(i);
                        }
                        rows++;
                    }
                }
                return rows;
            }
        }
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / NANOS;
    }
}
