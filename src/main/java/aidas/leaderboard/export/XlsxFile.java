package aidas.leaderboard.export;

import aidas.leaderboard.export.Printout.Group;
import aidas.leaderboard.export.Printout.Row;
import aidas.shared.web.CsvDownload;
import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table for spreadsheets: one sheet to count on, one that explains it. */
public final class XlsxFile {

    public static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int NAME_WIDTH = 28;
    private static final int WIDTH = 14;
    private static final int WORDS = 100;

    private XlsxFile() {}

    /**
     * @param sheet the first sheet's name, at most 31 letters
     * @param about the second one's
     */
    public static void write(Printout printout, String sheet, String about, OutputStream out)
            throws IOException {
        try (var workbook = new Workbook(out, "Aidas", "1.0")) {
            table(printout, workbook.newWorksheet(sheet));
            explanation(printout, workbook.newWorksheet(about));
        }
    }

    private static void table(Printout printout, Worksheet sheet) {
        var columns = printout.columns();
        for (int column = 0; column < columns.size(); column++) {
            text(sheet, 0, column, columns.get(column));
            sheet.width(column, column < 2 ? NAME_WIDTH : WIDTH);
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().wrapText(true).set();
        sheet.freezePane(0, 1);
        int line = 1;
        for (Group group : printout.groups()) {
            for (Row row : group.rows()) {
                cells(sheet, line++, row);
            }
        }
    }

    private static void cells(Worksheet sheet, int line, Row row) {
        for (int column = 0; column < row.cells().size(); column++) {
            switch (row.cells().get(column)) {
                case Number number -> {
                    sheet.value(line, column, number);
                    sheet.style(line, column).format(format(number)).set();
                }
                case Object words when words.toString().isEmpty() -> {
                    // Nothing is an empty cell (R1.3)
                }
                case Object words -> text(sheet, line, column, words.toString());
            }
        }
    }

    /** Whole numbers are counts. */
    private static String format(Number number) {
        return number instanceof Integer || number instanceof Long ? "#,##0" : "0.0";
    }

    private static void explanation(Printout printout, Worksheet sheet) {
        sheet.width(0, NAME_WIDTH);
        sheet.width(1, WORDS);
        text(sheet, 0, 0, printout.title());
        sheet.style(0, 0).bold().set();
        int line = 1;
        for (String words : printout.lines()) {
            text(sheet, line++, 0, words);
        }
        if (!printout.notice().isEmpty()) {
            text(sheet, line, 0, printout.notice());
            sheet.style(line++, 0).bold().set();
        }
        line++;
        for (var fact : printout.facts()) {
            text(sheet, line, 0, fact.name());
            text(sheet, line, 1, fact.meaning());
            sheet.style(line++, 1).wrapText(true).set();
        }
        text(sheet, line + 1, 0, printout.printed());
    }

    private static void text(Worksheet sheet, int line, int column, String words) {
        sheet.value(line, column, CsvDownload.safe(words));
    }
}
