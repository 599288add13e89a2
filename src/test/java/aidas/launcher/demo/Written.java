package aidas.launcher.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The demo company as it is written for one fixed day, read back once for all tests. */
final class Written {

    static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
    static final DemoCompany COMPANY = new DemoCompany(DemoCompany.SEED, AS_OF);
    static final Path FOLDER = write();
    static final List<Read> ANSWERS = lines("responses.ndjson").stream().map(Read::parse).toList();
    static final List<String[]> ROSTER = rows("roster.csv");

    private Written() {}

    static List<String> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the header. */
    static List<String[]> rows(String file) {
        return lines(file).stream().skip(1).map(line -> line.split(",", -1)).toList();
    }

    private static Path write() {
        try {
            var folder = Path.of("target", "demo-company");
            COMPANY.writeTo(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
