package aidas.bench;

import aidas.launcher.Folders;
import aidas.launcher.Portal;
import aidas.launcher.Tokens;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;

/**
 * Bulk intake through the API against raw {@code COPY} into the same table, keys and indexes
 * included, by turns in one run; what counts is the median of the rounds.
 */
public final class IntakeBench {

    private static final int ROUNDS = 5;
    private static final int ROWS = 50_000;
    private static final int STORES = 40;
    private static final int PEOPLE = 400;
    private static final double NANOS = 1e9;

    /** Forty words, as customers write them. */
    private static final String COMMENT =
            IntStream.range(0, 40).mapToObj(i -> "word" + i % 10).collect(Collectors.joining(" "));

    private final Portal portal;
    private final PrintStream out;
    private final HttpClient client = HttpClient.newHttpClient();
    private int sent;

    private IntakeBench(Portal portal, PrintStream out) {
        this.portal = portal;
        this.out = out;
    }

    /** Starts a portal of its own on empty data, measures, and ends it. */
    public static void main(String[] arguments) throws Exception {
        var folder = Path.of("target", "bench").toAbsolutePath();
        Folders.remove(folder.resolve("data"));
        try (var portal = Portal.inFolder(folder).start()) {
            new IntakeBench(portal, System.out).run();
        }
    }

    private void run() throws Exception {
        post("/api/v1/organisation/roster?dryRun=false", "text/csv", roster(), admin());
        out.println("warming up");
        api();
        var copied = new double[ROUNDS];
        var taken = new double[ROUNDS];
        out.printf("%-8s%16s%16s%10s%n", "round", "COPY rows/s", "API rows/s", "share");
        for (int round = 0; round < ROUNDS; round++) {
            copied[round] = ROWS / copy(round);
            taken[round] = ROWS / api();
            row(String.valueOf(round + 1), copied[round], taken[round]);
        }
        row("median", median(copied), median(taken));
    }

    private void row(String name, double copied, double taken) {
        out.printf("%-8s%,16.0f%,16.0f%10.2f%n", name, copied, taken, taken / copied);
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Seconds to take new rows in: checked, linked, credited, summed up. */
    private double api() throws Exception {
        int first = sent;
        sent += ROWS;
        var body =
                IntStream.range(first, sent)
                        .mapToObj(IntakeBench::json)
                        .collect(Collectors.joining("\n"));
        var token = new Tokens(portal.realm()).ingest(portal.ingestSecret());
        long start = System.nanoTime();
        var tally = post("/api/v1/responses/bulk", "application/x-ndjson", body, token);
        double seconds = (System.nanoTime() - start) / NANOS;
        if (!tally.contains("\"accepted\":" + ROWS)) {
            throw new IllegalStateException("expected all rows to be new, got " + tally);
        }
        return seconds;
    }

    /** Seconds for the same number of rows by {@code COPY}; they are gone afterwards. */
    private double copy(int round) throws SQLException, IOException {
        var rows =
                IntStream.range(0, ROWS)
                        .mapToObj(i -> line(-1L - round * (long) ROWS - i))
                        .collect(Collectors.joining());
        try (Connection connection = portal.connection();
                var statement = connection.createStatement()) {
            var copying = connection.unwrap(PGConnection.class).getCopyAPI();
            long start = System.nanoTime();
            copying.copyIn(
                    "copy response (id, source, external_id, store_id, channel, occurred_at, day,"
                            + " received_at, scale, score, comment, language) from stdin",
                    new StringReader(rows));
            double seconds = (System.nanoTime() - start) / NANOS;
            statement.execute("delete from response where source = 'copied'");
            statement.execute("vacuum response");
            return seconds;
        }
    }

    private static String line(long id) {
        return "%d\tcopied\t%d\t%d\tstore\t%s\t2025-%02d-10\t%s\tNPS\t%d\t%s\ten\n"
                .formatted(id, id, -id % STORES, at(id), month(id), at(id), -id % 11, COMMENT);
    }

    private static String json(int i) {
        return """
        {"source":"bench","externalId":"%d","store":"B-%d","occurredAt":"%s","scale":"NPS",\
        "score":%d,"comment":"%s","language":"en","employees":["B%d"]}"""
                .formatted(i, i % STORES, at(i), i % 11, COMMENT, i % PEOPLE);
    }

    private static long month(long i) {
        return 1 + Math.abs(i) % 12;
    }

    private static String at(long i) {
        return "2025-%02d-10T10:%02d:00Z".formatted(month(i), Math.abs(i) % 60);
    }

    private static String roster() {
        return IntStream.range(0, PEOPLE)
                .mapToObj(
                        i ->
                                "B,Bench,B-%d,Store,City,city,UTC,en,,,B%d,A,B,,en,member,2020-01-01,"
                                        .formatted(i % STORES, i))
                .collect(
                        Collectors.joining(
                                "\n",
                                "region_code,region_name,store_code,store_name,city,format,zone,"
                                        + "store_language,team_code,team_name,employee_number,"
                                        + "given_name,family_name,mail,language,role,from,until\n",
                                "\n"));
    }

    private String admin() throws IOException, InterruptedException {
        return new Tokens(portal.realm()).of("adam");
    }

    private String post(String path, String type, String body, String token)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(portal.url() + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }
}
