package aidas.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What people look at, with a hundred thousand answers and with ten million, a thousand stores and
 * twenty-four months each: nothing should grow with the answers.
 */
final class BigBench {

    static final long TEN_MILLION = 10_000_000;
    private static final long SMALL = 100_000;
    private static final int WARM_UP = 20;
    private static final int TIMES = 40;
    private static final double MILLIS = 1e6;

    /** Who asks for what. */
    private static final Map<String, List<String>> PATHS =
            Map.of(
                    "elena",
                    List.of("/api/v1/me/feedback", "/api/v1/me/figures", "/api/v1/me/level"),
                    "olga",
                    List.of(
                            "/api/v1/boards/stores?months=24",
                            "/api/v1/boards/stores?months=24&mix=adjusted",
                            "/api/v1/boards/stores?months=24&membership=today",
                            "/api/v1/boards/regions?months=24",
                            "/api/v1/company/figures",
                            "/api/v1/stores/BG-SOF-01/figures"));

    private final Site site;
    private final Report report;

    private final long big;

    BigBench(Site site, Report report, long big) {
        this.site = site;
        this.report = report;
        this.big = big;
    }

    /** Milliseconds. */
    private record Times(double median, double p95) {}

    void run() throws Exception {
        site.script("company.sql", 0);
        var found = new ArrayList<Map<String, Times>>();
        for (long size : new long[] {SMALL, big}) {
            long start = System.nanoTime();
            site.script("answers.sql", size);
            report.line(
                    "%,d answers loaded in %.0f s, database %,d MB",
                    site.count("select count(*) from response"),
                    (System.nanoTime() - start) / 1e9,
                    site.count("select pg_database_size(current_database()) / 1048576"));
            found.add(measured());
        }
        report.line(
                "%n%-52s%14s%14s%10s%10s",
                "ms, median (p95)",
                "%,d".formatted(SMALL),
                "%,d".formatted(big),
                "growth",
                "of p95");
        found.getFirst()
                .forEach(
                        (path, small) -> {
                            var big = found.getLast().get(path);
                            report.line(
                                    "%-52s%14s%14s%10.2f%10.2f",
                                    path,
                                    "%.1f (%.1f)".formatted(small.median(), small.p95()),
                                    "%.1f (%.1f)".formatted(big.median(), big.p95()),
                                    big.median() / small.median(),
                                    big.p95() / small.p95());
                        });
    }

    private Map<String, Times> measured() throws Exception {
        var found = new LinkedHashMap<String, Times>();
        for (var login : PATHS.keySet().stream().sorted().toList()) {
            for (var path : PATHS.get(login)) {
                var token = site.tokenOf(login);
                var millis = new double[TIMES];
                for (int i = -WARM_UP; i < TIMES; i++) {
                    long start = System.nanoTime();
                    site.send(site.request(path, token).GET().build(), 200);
                    if (i >= 0) {
                        millis[i] = (System.nanoTime() - start) / MILLIS;
                    }
                }
                found.put(path, new Times(Report.median(millis), Report.quantile(0.95, millis)));
            }
        }
        return found;
    }
}
