package aidas.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;

/** What was measured, on the console and in a file. */
final class Report implements AutoCloseable {

    private final PrintStream file;

    Report(Path path) throws IOException {
        Files.createDirectories(path.getParent());
        file = new PrintStream(path.toFile(), StandardCharsets.UTF_8);
    }

    void line(String format, Object... values) {
        var text = String.format(Locale.ROOT, format, values);
        System.out.println(text);
        file.println(text);
    }

    /** When, on what, and how busy it was with other things. */
    void machine() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        line(
                "%s, %d processors, load %.1f",
                LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS),
                system.getAvailableProcessors(),
                system.getSystemLoadAverage());
    }

    static double median(double... values) {
        return quantile(0.5, values);
    }

    static double quantile(double share, double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
    }

    @Override
    public void close() {
        file.close();
    }
}
