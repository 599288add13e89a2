package aidas.shared.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Answers a page's request with a table that spreadsheets open: UTF-8 with its mark, and no cell
 * that a spreadsheet would take for a formula.
 */
public final class CsvDownload {

    private static final char MARK = '\uFEFF';

    /** What a spreadsheet takes for the beginning of a formula, in full width too. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private static final Pattern NUMBER = Pattern.compile("-\\d+(\\.\\d+)?");

    private CsvDownload() {}

    /** Sends the rows, the first being the header, and ends the request. */
    public static void send(String fileName, Stream<String[]> rows) {
        var faces = FacesContext.getCurrentInstance();
        var answer = faces.getExternalContext();
        answer.responseReset();
        answer.setResponseContentType("text/csv; charset=UTF-8");
        answer.setResponseHeader(
                "Content-Disposition", "attachment; filename=\"" + fileName + "\"");
        try (var out =
                new OutputStreamWriter(answer.getResponseOutputStream(), StandardCharsets.UTF_8)) {
            write(out, rows);
        } catch (IOException gone) {
            throw new UncheckedIOException("the client did not take " + fileName, gone);
        }
        faces.responseComplete();
    }

    /** In UTF-8, the first row being the header. */
    public static void write(OutputStream out, Stream<String[]> rows) throws IOException {
        try (var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            write(writer, rows);
        }
    }

    /** In UTF-8 for a program, which takes each cell as it is: a number may begin with a plus. */
    public static void writePlain(OutputStream out, Stream<String[]> rows) throws IOException {
        try (var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer)) {
            rows.forEach(csv::writeRecord);
        }
    }

    static void write(Writer out, Stream<String[]> rows) throws IOException {
        out.write(MARK);
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            rows.forEach(row -> csv.writeRecord(safe(row)));
        }
    }

    private static String[] safe(String[] row) {
        return Stream.of(row).map(CsvDownload::safe).toArray(String[]::new);
    }

    /** An apostrophe before what would be calculated; a negative number is only a number. */
    public static String safe(String cell) {
        boolean formula = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
        return formula && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
