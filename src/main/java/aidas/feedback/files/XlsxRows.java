package aidas.feedback.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of a spreadsheet, row by row (R1.6). */
final class XlsxRows implements Rows {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private static final int MOST_COLUMNS = 1000;

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final List<String> headers;

    XlsxRows(Path file) throws IOException {
        try {
            workbook = new ReadableWorkbook(file.toFile(), WITH_FORMATS);
            stream = workbook.getFirstSheet().openStream();
            rows = stream.iterator();
            headers = read().map(TableRow::cells).map(Rows::names).orElse(List.of());
        } catch (ExcelReaderException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public List<String> headers() {
        return headers;
    }

    /** A row ends with its last filled cell; it is made as wide as the headers. */
    @Override
    public Optional<TableRow> next() throws IOException {
        return read().map(
                        row -> {
                            var cells = new ArrayList<>(row.cells());
                            int missing = Math.max(0, headers.size() - cells.size());
                            cells.addAll(Collections.nCopies(missing, ""));
                            while (cells.size() > headers.size() && cells.getLast().isBlank()) {
                                cells.removeLast();
                            }
                            return new TableRow(row.line(), cells);
                        });
    }

    private Optional<TableRow> read() throws IOException {
        try {
            while (rows.hasNext()) {
                var row = rows.next();
                var read = new TableRow(row.getRowNum(), cells(row));
                if (!read.isBlank()) {
                    return Optional.of(read);
                }
            }
            return Optional.empty();
        } catch (ExcelReaderException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (Cell cell : row) {
            if (cell == null) {
                cells.add("");
            } else if (cell.getColumnIndex() < MOST_COLUMNS) {
                cells.addAll(
                        Collections.nCopies(Math.max(0, cell.getColumnIndex() - cells.size()), ""));
                cells.add(CellText.of(cell, workbook.isDate1904()));
            }
        }
        return cells;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
