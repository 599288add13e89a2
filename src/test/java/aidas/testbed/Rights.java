package aidas.testbed;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The table of who gets what: {@code src/test/resources/rights.csv}. */
public final class Rights {

    /** Stands in requests and bodies for something that no other run of the tests said. */
    private static final String RUN = "{run}";

    private static final String THIS_RUN = Long.toString(System.nanoTime(), 36);
    private static final Path FOLDER = Path.of("src/test/resources");

    /** The demo's login behind each column; mira leads BG-SOF-01 and jonas its neighbour. */
    public static final Map<String, String> LOGINS =
            Map.of(
                    "employee", "elena",
                    "lead", "mira",
                    "neighbour", "jonas",
                    "hr", "harriet",
                    "owner", "olga",
                    "admin", "adam",
                    "dpo", "dora");

    private static final List<String> WHO =
            List.of(
                    "anonymous",
                    "employee",
                    "lead",
                    "neighbour",
                    "hr",
                    "owner",
                    "admin",
                    "dpo",
                    "ingest",
                    "other");

    private Rights() {}

    /**
     * One cell of the table.
     *
     * @param operation a page, or a method's path with its variables
     * @param request what is asked for
     * @param body the file to send, empty for none
     * @param who the column
     * @param expected a status, or {@code login} for the way to the identity provider
     */
    public record Right(
            String method,
            String operation,
            String request,
            String body,
            String who,
            String expected) {

        public boolean isPage() {
            return operation.endsWith(".xhtml");
        }

        /** What to send. */
        public String text() {
            try {
                return Files.readString(FOLDER.resolve("rights").resolve(body))
                        .replace(RUN, THIS_RUN);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return who + " gets " + expected + " for " + method + " " + request;
        }
    }

    public static List<Right> all() {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve("rights.csv"))) {
            return rows.stream().flatMap(Rights::cells).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each page once, for the first in the table who gets to see it. */
    public static List<Right> pages() {
        var seen = new HashSet<String>();
        return all().stream()
                .filter(Right::isPage)
                .filter(right -> right.expected().equals("200"))
                .filter(right -> seen.add(right.operation()))
                .toList();
    }

    /** A dash says that the question makes no sense, such as a page for a system. */
    private static Stream<Right> cells(NamedCsvRecord row) {
        return WHO.stream()
                .map(
                        who ->
                                new Right(
                                        row.getField("method"),
                                        row.getField("operation"),
                                        row.getField("request").replace(RUN, THIS_RUN),
                                        row.getField("body"),
                                        who,
                                        row.getField(who)))
                .filter(right -> !right.expected().equals("-"));
    }
}
