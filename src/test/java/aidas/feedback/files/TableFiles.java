package aidas.feedback.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the files that these tests read. */
final class TableFiles {

    private TableFiles() {}

    static Path text(Path folder, String text) {
        return text(folder, text, StandardCharsets.UTF_8);
    }

    static Path text(Path folder, String text, Charset charset) {
        return bytes(folder, text.getBytes(charset));
    }

    static Path bytes(Path folder, byte[] bytes) {
        try {
            return Files.write(folder.resolve("file"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path sheet(Path folder, Consumer<Worksheet> content) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Aidas", "1.0")) {
            content.accept(workbook.newWorksheet("Answers"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes(folder, out.toByteArray());
    }

    static List<TableRow> rows(Path file, TextEncoding encoding) {
        try (var table = Rows.open(file, encoding)) {
            var rows = new ArrayList<TableRow>();
            for (var row = table.next(); row.isPresent(); row = table.next()) {
                rows.add(row.get());
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
