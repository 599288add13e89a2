package aidas.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The laboratory on a thousand stores and twenty-four months: a whole run, part by part, against
 * reading one answer for each store's month by the database alone.
 */
final class LabBench {

    static final long ANSWERS = 1_000_000;
    private static final int WARM_UP = 10;
    private static final int TIMES = 30;
    private static final double MILLIS = 1e6;

    /** What the database alone takes to join both sides by store and month, and correlate them. */
    private static final String FLOOR =
            """
            select count(*), corr(f.value::float8, 100.0 * (r.favourable - r.unfavourable) / r.n)
              from store_fact f
              join rollup_store_month r on r.store_id = f.store_id and r.month = f.month
             where f.measure_id = (select id from fact_measure where code = 'bench-0')
               and r.scale = 'NPS' and r.question = 'person'
               and r.month >= date_trunc('month', now()) - interval '24 months'
               and r.month < date_trunc('month', now())
            """;

    /** The same from the answers themselves. */
    private static final String RAW =
            """
            select count(*), corr(f.value::float8, r.nps)
              from (select store_id, date_trunc('month', day)::date as month,
                           100.0 * (count(*) filter (where score >= 9)
                                    - count(*) filter (where score < 7)) / count(*) as nps
                      from response where scale = 'NPS' group by 1, 2) r
              join store_fact f on f.store_id = r.store_id and f.month = r.month
             where f.measure_id = (select id from fact_measure where code = 'bench-0')
               and r.month >= date_trunc('month', now()) - interval '24 months'
               and r.month < date_trunc('month', now())
            """;

    private final Site site;
    private final Report report;
    private final long answers;

    LabBench(Site site, Report report, long answers) {
        this.site = site;
        this.report = report;
        this.answers = answers;
    }

    void run() throws Exception {
        site.script("company.sql", 0);
        site.script("answers.sql", answers);
        site.script("laboratory.sql", 0);
        report.line("%,d answers, 1,000 stores, 24 months", answers);
        double floor = sql(FLOOR, TIMES);
        double raw = sql(RAW, 3);
        report.line("%-44s%10.1f ms", "join and corr() in SQL from sums", floor);
        report.line(
                "%-44s%10.1f ms, %.0f times as long", "the same from answers", raw, raw / floor);
        double whole = 0;
        for (var part : parts().entrySet()) {
            double[] millis = http(part.getValue());
            double median = Report.median(millis);
            whole += median;
            report.line(
                    "%-44s%10.1f ms, p95 %.1f, %.1f times the join",
                    part.getKey(), median, Report.quantile(0.95, millis), median / floor);
        }
        report.line("%-44s%10.1f ms, %.1f times the join", "a whole run", whole, whole / floor);
    }

    private static Map<String, String> parts() {
        var items =
                IntStream.range(0, 10).mapToObj(i -> "bench-" + i).collect(Collectors.joining(","));
        var parts = new LinkedHashMap<String, String>();
        parts.put("study with lag scan", "studies?x=bench-0&y=nps&months=24");
        parts.put("ten drivers, 1,000 resamples", "drivers?y=nps&months=24&x=" + items);
        parts.put("fifths, 1,000 resamples", "quintiles?x=bench-0&y=nps&months=24");
        parts.put("ladder and costs", "ladder?months=24");
        return parts;
    }

    private double[] http(String path) throws Exception {
        var token = site.tokenOf("olga");
        var request = site.request("/api/v1/insight/" + path, token).GET().build();
        double[] millis = new double[TIMES];
        for (int i = -WARM_UP; i < TIMES; i++) {
            long start = System.nanoTime();
            site.send(request, 200);
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / MILLIS;
            }
        }
        return millis;
    }

    private double sql(String query, int times) throws Exception {
        double[] millis = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            site.count(query);
            millis[i] = (System.nanoTime() - start) / MILLIS;
        }
        return Report.median(millis);
    }
}
