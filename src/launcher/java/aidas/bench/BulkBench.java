package aidas.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/**
 * Bulk intake through the API – checked, linked, credited, summed up five ways – against raw {@code
 * COPY} of the same rows into a bare table and into one with the same keys and indexes, by turns.
 */
final class BulkBench {

    private static final int ROUNDS = 7;
    private static final int ROWS = 100_000;
    private static final double NANOS = 1e9;
    private static final double MICROS = 1e3;

    private final Site site;
    private final Report report;
    private final Processor processor;
    private int sent;

    BulkBench(Site site, Report report) {
        this.site = site;
        this.report = report;
        this.processor = new Processor(site);
    }

    void run() throws Exception {
        site.post(
                "/api/v1/organisation/roster?dryRun=false",
                "text/csv",
                BodyPublishers.ofString(Rows.roster()),
                site.tokenOf("adam"));
        site.execute(
                "create table bench_bare (like response including defaults)",
                "create table bench_indexed (like response including defaults including indexes)");
        report.line("%nBulk intake, %,d rows a request", ROWS);
        api();
        api();
        var bare = new double[ROUNDS];
        var indexed = new double[ROUNDS];
        var taken = new double[ROUNDS];
        double server = processor.serverMs();
        double database = 0;
        double before = 0;
        report.line(
                "%-8s%16s%18s%14s%12s%12s",
                "round", "bare COPY/s", "indexed COPY/s", "API rows/s", "of bare", "of indexed");
        for (int round = 0; round < ROUNDS; round++) {
            bare[round] = ROWS / copy("bench_bare");
            indexed[round] = ROWS / copy("bench_indexed");
            before = processor.databaseMs();
            taken[round] = ROWS / api();
            database += processor.databaseMs() - before;
            row(String.valueOf(round + 1), bare[round], indexed[round], taken[round]);
        }
        server = processor.serverMs() - server;
        row("median", Report.median(bare), Report.median(indexed), Report.median(taken));
        double rows = (double) ROUNDS * ROWS;
        report.line(
                "processor time a row: %.1f µs server, %.1f µs database",
                server / rows * MICROS, database / rows * MICROS);
        site.execute("drop table bench_bare", "drop table bench_indexed");
    }

    private void row(String name, double bare, double indexed, double taken) {
        report.line(
                "%-8s%,16.0f%,18.0f%,14.0f%12.2f%12.2f",
                name, bare, indexed, taken, taken / bare, taken / indexed);
    }

    /** Seconds to take new rows in. */
    private double api() throws Exception {
        var body = Rows.joined(sent, ROWS, "\n", Rows::json).getBytes(StandardCharsets.UTF_8);
        sent += ROWS;
        var token = site.ingestToken();
        long start = System.nanoTime();
        var tally =
                site.post(
                        "/api/v1/responses/bulk",
                        "application/x-ndjson",
                        BodyPublishers.ofByteArray(body),
                        token);
        double seconds = (System.nanoTime() - start) / NANOS;
        if (!tally.contains("\"accepted\":" + ROWS)) {
            throw new IllegalStateException("expected all rows to be new, got " + tally);
        }
        return seconds;
    }

    /** Seconds to copy as many of the same rows into an empty table. */
    private double copy(String table) throws SQLException, IOException {
        var rows = Rows.joined(0, ROWS, "", Rows::copied).getBytes(StandardCharsets.UTF_8);
        site.execute("truncate " + table);
        try (var connection = site.connection()) {
            var copying = connection.unwrap(PGConnection.class).getCopyAPI();
            long start = System.nanoTime();
            copying.copyIn(
                    "copy " + table + " (" + Rows.COLUMNS + ") from stdin",
                    new ByteArrayInputStream(rows));
            return (System.nanoTime() - start) / NANOS;
        }
    }
}
