package aidas.bench;

import java.util.List;
import java.util.Map;

/**
 * What people look at, with a hundred thousand answers and with ten million, a thousand stores and
 * twenty-four months each: nothing should grow with the answers.
 */
final class BigBench {

    static final long TEN_MILLION = 10_000_000;
    private static final long SMALL = 100_000;

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

    void run() throws Exception {
        site.script("company.sql", 0);
        var growth = new Growth(site, report, PATHS);
        for (long size : new long[] {SMALL, big}) {
            long start = System.nanoTime();
            site.script("answers.sql", size);
            report.line(
                    "%,d answers loaded in %.0f s, database %,d MB",
                    site.count("select count(*) from response"),
                    (System.nanoTime() - start) / 1e9,
                    site.count("select pg_database_size(current_database()) / 1048576"));
            growth.measure(size);
        }
        growth.tell();
    }
}
