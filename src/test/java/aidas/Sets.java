package aidas;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Real data sets that lie outside the project: {@code -Daidas.sets=FOLDER}, the folder that holds
 * {@code sets/}. A test that needs one says so plainly when the setting is absent.
 */
public final class Sets {

    private static final String SETTING = "aidas.sets";

    private Sets() {}

    /** Is the setting there? A folder that is named but missing is an error, not an absence. */
    public static boolean present() {
        return !System.getProperty(SETTING, "").isBlank();
    }

    /** The path of a set's file, such as {@code insteval_eth_lecturers/InstEval.csv}. */
    public static Path file(String name) {
        return Path.of(System.getProperty(SETTING)).resolve("sets").resolve(name);
    }

    /**
     * Hands the rows to the check; without the setting it prints one line and asserts just that.
     */
    public static void rows(String name, Consumer<List<NamedCsvRecord>> check) {
        read(
                name,
                file -> {
                    try (var reader = CsvReader.builder().ofNamedCsvRecord(file)) {
                        check.accept(reader.stream().toList());
                    }
                });
    }

    /** The same for a file that is no table. */
    public static void lines(String name, Consumer<List<String>> check) {
        read(name, file -> check.accept(Files.readAllLines(file)));
    }

    private interface Reading {
        void of(Path file) throws IOException;
    }

    private static void read(String name, Reading reading) {
        if (!present()) {
            System.out.println("sets absent: " + name + " not checked, set -D" + SETTING);
            assertThat(System.getProperty(SETTING, "")).isBlank();
            return;
        }
        try {
            reading.of(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
