package aidas.bench;

import aidas.launcher.Folders;
import aidas.launcher.Portal;
import java.nio.file.Path;
import java.util.Map;

/**
 * {@code ./aidas bench [bulk | single | memory | big [ANSWERS] | lab [ANSWERS] | points | badges
 * [EVENTS] | ideas [IDEAS]]}: starts a portal of its own on empty data, durable as in production,
 * measures, and ends it. Without a name it measures the first three.
 */
public final class Bench {

    private static final Path HOME = Path.of(".aidas", "bench").toAbsolutePath();

    private Bench() {}

    /** Of the larger set; another for those with less time or disk. */
    private static long size(long usual, String... arguments) {
        return arguments.length > 2 ? Long.parseLong(arguments[2]) : usual;
    }

    /** The first argument is the command itself. */
    public static void main(String[] arguments) throws Exception {
        var name = arguments.length > 1 ? arguments[1] : "all";
        Folders.remove(HOME.resolve("data"));
        var settings =
                Map.of(
                        "AIDAS_DB_DURABLE",
                        "true",
                        "AIDAS_JAVA_OPTS",
                        "-Xmx768m -Xlog:gc:file=" + HOME.resolve("gc.log"));
        try (var report = new Report(HOME.resolve("report-" + name + ".txt"));
                var portal = Portal.inFolder(HOME, settings).start()) {
            report.machine();
            var site = new Site(portal, HOME);
            switch (name) {
                case "all" -> {
                    new BulkBench(site, report).run();
                    new SingleBench(site, report).run();
                    new MemoryBench(site, report).run();
                }
                case "bulk" -> new BulkBench(site, report).run();
                case "single" -> new SingleBench(site, report).run();
                case "memory" -> new MemoryBench(site, report).run();
                case "big" ->
                        new BigBench(site, report, size(BigBench.TEN_MILLION, arguments)).run();
                case "lab" -> new LabBench(site, report, size(LabBench.ANSWERS, arguments)).run();
                case "badges" ->
                        new BadgeBench(site, report, size(BadgeBench.EVENTS, arguments)).run();
                case "ideas" -> new IdeaBench(site, report, size(IdeaBench.IDEAS, arguments)).run();
                case "wall" ->
                        new WallBench(site, report, size(WallBench.MILLION, arguments)).run();
                case "points" -> new PointsBench(site, report).run();
                default -> throw new IllegalArgumentException("no such benchmark: " + name);
            }
            report.machine();
        }
    }
}
