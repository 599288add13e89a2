package aidas.bench;

import java.util.List;
import java.util.Map;

/**
 * The wall with ten thousand thanks of two years and with a million, eight thousand people in a
 * thousand stores; seven of ten agreed to stand on it.
 */
final class WallBench {

    static final long MILLION = 1_000_000;
    private static final long SMALL = 10_000;

    /** Of a word in every hundredth thank-you and of one in every thank-you. */
    private static final List<String> WALL =
            List.of(
                    "/api/v1/kudos",
                    "/api/v1/kudos?value=bench",
                    "/api/v1/kudos?store=LT-VNO-01",
                    "/api/v1/kudos?person=E1017",
                    "/api/v1/kudos?search=subject42",
                    "/api/v1/kudos?search=thanks");

    private final Site site;
    private final Report report;
    private final long most;

    WallBench(Site site, Report report, long most) {
        this.site = site;
        this.report = report;
        this.most = most;
    }

    void run() throws Exception {
        site.script("company.sql", 0);
        site.script("values.sql", 0);
        var growth = new Growth(site, report, Map.of("elena", WALL));
        for (long size : new long[] {SMALL, most}) {
            site.script("kudos.sql", size);
            report.line("%,d thanks", site.count("select count(*) from kudos"));
            growth.measure(size);
        }
        growth.tell();
    }
}
