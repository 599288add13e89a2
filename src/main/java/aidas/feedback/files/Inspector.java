package aidas.feedback.files;

import aidas.feedback.files.Inspection.Faulty;
import aidas.feedback.files.Inspection.Sound;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Looks at a file from its first byte to its last before anything is made of it (R1.1 to R1.4). */
final class Inspector {

    /** Bytes of the largest file that is taken. */
    static final long LARGEST = 500L << 20;

    private Inspector() {}

    static Inspection of(Path file) throws IOException {
        long size = Files.size(file);
        if (size == 0 || size > LARGEST) {
            return new Faulty(size == 0 ? FileFault.EMPTY : FileFault.TOO_LARGE, "");
        }
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = Arrays.copyOf(in.readNBytes(8), 8);
        }
        if (ReadableWorkbook.isOLE2Header(head)) {
            return new Faulty(FileFault.OLD_SPREADSHEET, "");
        }
        if (ReadableWorkbook.isOOXMLZipHeader(head)) {
            var fault = ZipGuard.fault(file);
            return fault.isPresent() ? new Faulty(fault.get(), "") : read(file, null);
        }
        var encoding = TextEncoding.of(file);
        return encoding.isPresent()
                ? read(file, encoding.get())
                : new Faulty(FileFault.NOT_A_TABLE, "");
    }

    private static Inspection read(Path file, TextEncoding encoding) {
        long rows = 0;
        long line = 1;
        try (var table = Rows.open(file, encoding)) {
            var fault = faultOf(table.headers());
            if (fault.isPresent()) {
                return fault.get();
            }
            for (var row = table.next(); row.isPresent(); row = table.next()) {
                rows++;
                line = row.get().line();
            }
            return rows == 0
                    ? new Faulty(FileFault.NO_ROWS, "")
                    : new Sound(encoding, table.headers(), rows);
        } catch (IOException broken) {
            return new Faulty(FileFault.BROKEN, String.valueOf(line));
        }
    }

    private static Optional<Faulty> faultOf(List<String> headers) {
        if (headers.isEmpty()) {
            return Optional.of(new Faulty(FileFault.NO_HEADERS, ""));
        }
        var seen = new HashSet<String>();
        return headers.stream()
                .filter(header -> !header.isEmpty() && !seen.add(header))
                .findFirst()
                .map(header -> new Faulty(FileFault.DOUBLED_HEADERS, header));
    }
}
