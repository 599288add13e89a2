package aidas.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads how many customers each demo store asked. */
final class DemoAsked {

    private DemoAsked() {}

    /** By the store's code, as the API takes it: a JSON list of days and counts. */
    static Map<String, String> read(Path folder) throws IOException {
        try (var rows = Files.lines(folder.resolve("asked.csv"))) {
            return rows.skip(1)
                    .map(row -> row.split(","))
                    .collect(
                            Collectors.groupingBy(
                                    row -> row[0],
                                    TreeMap::new,
                                    Collectors.mapping(
                                            DemoAsked::day, Collectors.joining(",", "[", "]"))));
        }
    }

    private static String day(String... row) {
        return "{\"day\":\"%s\",\"asked\":%s}".formatted(row[1], row[2]);
    }
}
