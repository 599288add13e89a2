package aidas.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Processor time, user and system, of the server without its compiler threads and of the database
 * with all its processes; from {@code /proc}, in ticks of ten milliseconds.
 */
final class Processor {

    private static final double TICK_MS = 10;
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int REAPED_USER = 13;
    private static final int REAPED_SYSTEM = 14;

    private final Site site;

    Processor(Site site) {
        this.site = site;
    }

    double serverMs() throws IOException {
        var process = Path.of("/proc", String.valueOf(site.serverProcess()));
        double all = ticks(process.resolve("stat"), USER, SYSTEM);
        double compilers = 0;
        try (var threads = Files.list(process.resolve("task"))) {
            for (var thread : threads.toList()) {
                if (isCompiler(thread)) {
                    compilers += ticks(thread.resolve("stat"), USER, SYSTEM);
                }
            }
        }
        return (all - compilers) * TICK_MS;
    }

    private static boolean isCompiler(Path thread) throws IOException {
        try {
            return Files.readString(thread.resolve("comm")).matches("C[12] Compiler.*\\s*");
        } catch (NoSuchFileException ended) {
            return false;
        }
    }

    double databaseMs() throws IOException {
        long first = site.databaseProcess();
        double ticks = ticks(stat(first), USER, SYSTEM, REAPED_USER, REAPED_SYSTEM);
        for (var child : ProcessHandle.of(first).orElseThrow().children().toList()) {
            ticks += ticks(stat(child.pid()), USER, SYSTEM);
        }
        return ticks * TICK_MS;
    }

    private static Path stat(long process) {
        return Path.of("/proc", String.valueOf(process), "stat");
    }

    private static double ticks(Path stat, int... fields) {
        try {
            var text = Files.readString(stat);
            var values = text.substring(text.lastIndexOf(')') + 2).split(" ");
            double sum = 0;
            for (int field : fields) {
                sum += Double.parseDouble(values[field]);
            }
            return sum;
        } catch (NoSuchFileException ended) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
