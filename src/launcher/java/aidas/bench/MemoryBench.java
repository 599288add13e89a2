package aidas.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;

/**
 * A CSV file of a million lines, then the same once more: rate, and heap that outlives a
 * collection.
 */
final class MemoryBench {

    private static final int ROWS = 1_000_000;
    private static final int FIRST = 500_000_000;
    private static final int STEP = 1_000;
    private static final double NANOS = 1e9;
    private static final Pattern COLLECTED = Pattern.compile("Pause .* \\d+M->(\\d+)M\\(");

    private final Site site;
    private final Report report;

    MemoryBench(Site site, Report report) {
        this.site = site;
        this.report = report;
    }

    void run() throws Exception {
        site.post(
                "/api/v1/organisation/roster?dryRun=false",
                "text/csv",
                BodyPublishers.ofString(Rows.roster()),
                site.tokenOf("adam"));
        report.line("%nA CSV file of %,d lines", ROWS);
        collect();
        int before = lastCollected(0);
        double first = deliver("first", before, "accepted");
        collect();
        double again = deliver("again", lastCollected(0), "duplicates");
        report.line("the same again takes %.2f of the first time", again / first);
    }

    /** Seconds. */
    private double deliver(String name, int before, String expected) throws Exception {
        int seen = Files.readAllLines(site.gcLog()).size();
        var token = site.ingestToken();
        long start = System.nanoTime();
        var tally =
                site.post(
                        "/api/v1/responses/bulk",
                        "text/csv",
                        BodyPublishers.ofInputStream(MemoryBench::file),
                        token);
        double seconds = (System.nanoTime() - start) / NANOS;
        if (!tally.contains("\"" + expected + "\":" + ROWS)) {
            throw new IllegalStateException("expected all to be " + expected + ", got " + tally);
        }
        int peak = highestCollected(seen);
        report.line(
                "%-8s%,12.0f rows/s; heap after a collection: %d MB before, at most %d MB, %+d MB",
                name, ROWS / seconds, before, peak, peak - before);
        return seconds;
    }

    private void collect() throws IOException, InterruptedException {
        var command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(site.serverProcess()),
                        "GC.run");
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private int lastCollected(int from) throws IOException {
        return collections(from).getLast();
    }

    private int highestCollected(int from) throws IOException {
        var all = collections(from);
        return all.isEmpty() ? lastCollected(0) : Collections.max(all);
    }

    private List<Integer> collections(int from) throws IOException {
        return Files.readAllLines(site.gcLog()).stream()
                .skip(from)
                .map(COLLECTED::matcher)
                .filter(matcher -> matcher.find())
                .map(matcher -> Integer.valueOf(matcher.group(1)))
                .toList();
    }

    /** Written while it is sent, so that it fills nobody's memory. */
    private static InputStream file() {
        var parts =
                new Iterator<InputStream>() {
                    private int next = -STEP;

                    @Override
                    public boolean hasNext() {
                        return next < ROWS;
                    }

                    @Override
                    public InputStream next() {
                        if (!hasNext()) {
                            throw new NoSuchElementException();
                        }
                        var text =
                                next < 0
                                        ? Rows.CSV_HEADER
                                        : Rows.joined(FIRST + next, STEP, "", Rows::csv);
                        next += STEP;
                        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
                    }
                };
        return new SequenceInputStream(
                new java.util.Enumeration<>() {
                    @Override
                    public boolean hasMoreElements() {
                        return parts.hasNext();
                    }

                    @Override
                    public InputStream nextElement() {
                        return parts.next();
                    }
                });
    }
}
