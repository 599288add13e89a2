package aidas.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long the same requests take with few rows and with many. */
final class Growth {

    private static final int WARM_UP = 20;
    private static final int TIMES = 40;
    private static final double MILLIS = 1e6;

    private final Site site;
    private final Report report;
    private final Map<String, List<String>> paths;
    private final List<Round> rounds = new ArrayList<>();

    /**
     * @param paths who asks for what
     */
    Growth(Site site, Report report, Map<String, List<String>> paths) {
        this.site = site;
        this.report = report;
        this.paths = paths;
    }

    /** Milliseconds. */
    private record Times(double median, double p95) {}

    private record Round(long size, Map<String, Times> times) {}

    /** Asks for everything, now that there are so many rows. */
    void measure(long size) throws Exception {
        var found = new LinkedHashMap<String, Times>();
        for (var login : paths.keySet().stream().sorted().toList()) {
            for (var path : paths.get(login)) {
                found.put(path, times(path, site.tokenOf(login)));
            }
        }
        rounds.add(new Round(size, found));
    }

    private Times times(String path, String token) throws Exception {
        var millis = new double[TIMES];
        for (int i = -WARM_UP; i < TIMES; i++) {
            long start = System.nanoTime();
            site.send(site.request(path, token).GET().build(), 200);
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / MILLIS;
            }
        }
        return new Times(Report.median(millis), Report.quantile(0.95, millis));
    }

    /** The first round beside the last. */
    void tell() {
        var few = rounds.getFirst();
        var many = rounds.getLast();
        report.line(
                "%n%-52s%18s%18s%10s%10s",
                "ms, median (p95)",
                "%,d".formatted(few.size()),
                "%,d".formatted(many.size()),
                "growth",
                "of p95");
        few.times().forEach((path, small) -> tell(path, small, many.times().get(path)));
    }

    private void tell(String path, Times small, Times big) {
        report.line(
                "%-52s%18s%18s%10.2f%10.2f",
                path,
                "%.1f (%.1f)".formatted(small.median(), small.p95()),
                "%.1f (%.1f)".formatted(big.median(), big.p95()),
                big.median() / small.median(),
                big.p95() / small.p95());
    }
}
