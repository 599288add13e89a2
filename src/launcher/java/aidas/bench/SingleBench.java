package aidas.bench;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One response a request, with an idempotency key and durable when answered, against the database's
 * own rate of the same bare row with one commit each, by turns and with as many clients.
 */
final class SingleBench {

    private static final int CLIENTS = 8;
    private static final int ROUNDS = 5;
    private static final int WARM_UP = 30_000;
    private static final double WARM_UP_SECONDS = 60;
    private static final double ROUND_SECONDS = 8;
    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e6;

    private final Site site;
    private final Report report;
    private final Processor processor;
    private final AtomicLong next = new AtomicLong(1_000_000_000);
    private final String token;

    SingleBench(Site site, Report report) throws Exception {
        this.site = site;
        this.report = report;
        this.processor = new Processor(site);
        this.token = site.ingestToken();
    }

    /** What all clients did in their time. */
    private record Work(int done, double seconds, double[] millis) {

        double rate() {
            return done / seconds;
        }
    }

    /** One client, until the clock says so. */
    @FunctionalInterface
    private interface Client {
        void work(long until, ArrayList<Double> millis) throws Exception;
    }

    void run() throws Exception {
        site.post(
                "/api/v1/organisation/roster?dryRun=false",
                "text/csv",
                BodyPublishers.ofString(Rows.roster()),
                site.tokenOf("adam"));
        site.execute("create table bench_single (like response including defaults)");
        report.line("%nSingle intake, %d clients", CLIENTS);
        int warm = 0;
        long begun = System.nanoTime();
        while (warm < WARM_UP && (System.nanoTime() - begun) / NANOS < WARM_UP_SECONDS) {
            warm += together(this::requests, 5).done();
        }
        report.line("warmed up with %,d requests", warm);
        report.line(
                "%-8s%18s%16s%10s%12s%12s%10s%10s",
                "round",
                "bare commits/s",
                "requests/s",
                "share",
                "server ms",
                "database ms",
                "p50 ms",
                "p99 ms");
        var shares = new double[ROUNDS];
        var servers = new double[ROUNDS];
        var databases = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            var bare = together(this::commits, ROUND_SECONDS / 2);
            double server = processor.serverMs();
            double database = processor.databaseMs();
            var taken = together(this::requests, ROUND_SECONDS);
            servers[round] = (processor.serverMs() - server) / taken.done();
            databases[round] = (processor.databaseMs() - database) / taken.done();
            shares[round] = taken.rate() / bare.rate();
            report.line(
                    "%-8d%,18.0f%,16.0f%10.2f%12.2f%12.2f%10.1f%10.1f",
                    round + 1,
                    bare.rate(),
                    taken.rate(),
                    shares[round],
                    servers[round],
                    databases[round],
                    Report.quantile(0.5, taken.millis()),
                    Report.quantile(0.99, taken.millis()));
        }
        report.line(
                "median share %.2f; processor time a request %.2f ms server + %.2f ms database",
                Report.median(shares), Report.median(servers), Report.median(databases));
        site.execute("drop table bench_single");
    }

    private static Work together(Client client, double seconds) throws Exception {
        long start = System.nanoTime();
        long until = start + (long) (seconds * NANOS);
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            var calls = new ArrayList<Callable<ArrayList<Double>>>();
            for (int i = 0; i < CLIENTS; i++) {
                calls.add(
                        () -> {
                            var millis = new ArrayList<Double>();
                            client.work(until, millis);
                            return millis;
                        });
            }
            var all = new ArrayList<Double>();
            for (Future<ArrayList<Double>> done : threads.invokeAll(calls)) {
                all.addAll(done.get());
            }
            double took = (System.nanoTime() - start) / NANOS;
            return new Work(
                    all.size(), took, all.stream().mapToDouble(Double::doubleValue).toArray());
        }
    }

    private void commits(long until, ArrayList<Double> millis) throws Exception {
        try (var connection = site.connection();
                var statement = connection.createStatement()) {
            while (System.nanoTime() < until) {
                var row = Rows.inserted(next.incrementAndGet());
                long start = System.nanoTime();
                statement.execute("insert into bench_single (" + Rows.COLUMNS + ") values " + row);
                millis.add((System.nanoTime() - start) / MILLIS);
            }
        }
    }

    private void requests(long until, ArrayList<Double> millis) throws Exception {
        while (System.nanoTime() < until) {
            int i = (int) next.incrementAndGet();
            HttpRequest request =
                    site.request("/api/v1/responses", token)
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", "bench-" + i)
                            .POST(BodyPublishers.ofString(Rows.json(i)))
                            .build();
            long start = System.nanoTime();
            site.send(request, 201);
            millis.add((System.nanoTime() - start) / MILLIS);
        }
    }
}
