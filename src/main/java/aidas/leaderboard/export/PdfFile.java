package aidas.leaderboard.export;

import aidas.leaderboard.export.Printout.Group;
import aidas.leaderboard.export.Printout.Row;
import aidas.shared.paper.Fonts;
import aidas.shared.paper.PageFoot;
import java.io.OutputStream;
import java.text.NumberFormat;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** A table on paper, A4 across: what it shows, by tiers, with each range drawn. */
public final class PdfFile {

    public static final String TYPE = "application/pdf";

    private static final float MARGIN = 40;
    private static final float NAME = 3;
    private static final float CELL = 1.4f;
    private static final float DRAWN = 4;

    private final Printout printout;
    private final NumberFormat counts;
    private final NumberFormat figures;

    private PdfFile(Printout printout) {
        this.printout = printout;
        this.counts = NumberFormat.getIntegerInstance(printout.language());
        this.figures = NumberFormat.getInstance(printout.language());
        figures.setMinimumFractionDigits(1);
        figures.setMaximumFractionDigits(1);
    }

    /**
     * @param pages a page's number and how many there are, as {@code String.format} takes them
     */
    public static void write(Printout printout, String pages, OutputStream out) {
        new PdfFile(printout).write(pages, out);
    }

    private void write(String pages, OutputStream out) {
        try (var document =
                new Document(PageSize.A4.rotate(), MARGIN, MARGIN, MARGIN, MARGIN + 14)) {
            var writer = PdfWriter.getInstance(document, out);
            writer.setPageEvent(new PageFoot(printout.printed(), pages));
            document.addTitle(printout.title());
            document.addCreator("Aidas");
            document.open();
            writer.getExtraCatalog()
                    .put(PdfName.LANG, new PdfString(printout.language().toLanguageTag()));
            head(document);
            if (!printout.groups().isEmpty()) {
                document.add(table());
            }
            facts(document);
        }
    }

    private void head(Document document) {
        document.add(new Paragraph(26, printout.title(), Fonts.bold(20)));
        for (String line : printout.lines()) {
            document.add(new Paragraph(15, line, Fonts.quiet(10.5f)));
        }
        if (!printout.notice().isEmpty()) {
            var notice = new Paragraph(16, printout.notice(), Fonts.bold(11));
            notice.setSpacingBefore(8);
            document.add(notice);
        }
    }

    private PdfPTable table() {
        var table = new PdfPTable(widths());
        table.setWidthPercentage(100);
        table.setSpacingBefore(14);
        for (int column = 0; column < printout.columns().size(); column++) {
            var cell = heading(printout.columns().get(column));
            cell.setHorizontalAlignment(
                    holdsNumbers(column) ? PdfPCell.ALIGN_RIGHT : PdfPCell.ALIGN_LEFT);
            table.addCell(cell);
        }
        if (printout.axis() != null) {
            table.addCell(axis());
        }
        table.setHeaderRows(1);
        for (Group group : printout.groups()) {
            table.addCell(heading(group, widths().length));
            group.rows().forEach(row -> cells(table, row));
        }
        return table;
    }

    private boolean holdsNumbers(int column) {
        return printout.groups().stream()
                .flatMap(group -> group.rows().stream())
                .anyMatch(row -> row.cells().get(column) instanceof Number);
    }

    private float[] widths() {
        int columns = printout.columns().size();
        float[] widths = new float[columns + (printout.axis() == null ? 0 : 1)];
        for (int column = 0; column < columns; column++) {
            widths[column] = column == 0 ? NAME : CELL;
        }
        if (printout.axis() != null) {
            widths[columns] = DRAWN;
        }
        return widths;
    }

    private void cells(PdfPTable table, Row row) {
        for (Object cell : row.cells()) {
            boolean number = cell instanceof Number;
            var it = cell(new Phrase(shown(cell), Fonts.text(10)));
            it.setHorizontalAlignment(number ? PdfPCell.ALIGN_RIGHT : PdfPCell.ALIGN_LEFT);
            table.addCell(it);
        }
        if (printout.axis() != null) {
            var drawn = cell(new Phrase(""));
            if (row.range() != null) {
                drawn.setCellEvent(new Whisker(row, printout.axis()));
            }
            table.addCell(drawn);
        }
    }

    private String shown(Object cell) {
        return switch (cell) {
            case Integer count -> counts.format(count);
            case Long count -> counts.format(count);
            case Number figure -> figures.format(figure).replace('-', '−');
            default -> cell.toString();
        };
    }

    private static PdfPCell heading(String name) {
        return cell(new Phrase(name, Fonts.quiet(9)));
    }

    private PdfPCell axis() {
        var ends = shown(printout.axis().low()) + " … " + shown(printout.axis().high());
        var cell = heading(ends);
        cell.setHorizontalAlignment(PdfPCell.ALIGN_CENTER);
        return cell;
    }

    private static PdfPCell heading(Group group, int columns) {
        var cell = cell(new Phrase(group.heading(), Fonts.bold(10.5f)));
        cell.setColspan(columns);
        cell.setBackgroundColor(Fonts.HEAD);
        return cell;
    }

    private static PdfPCell cell(Phrase words) {
        var cell = new PdfPCell(words);
        cell.setBorder(PdfPCell.BOTTOM);
        cell.setBorderColor(Fonts.LINE);
        cell.setPadding(4);
        cell.setPaddingBottom(6);
        return cell;
    }

    private void facts(Document document) {
        for (var fact : printout.facts()) {
            var words = new Paragraph(13, "", Fonts.quiet(9));
            words.add(new Phrase(fact.name() + ": ", Fonts.bold(9)));
            words.add(new Phrase(fact.meaning(), Fonts.quiet(9)));
            words.setSpacingBefore(4);
            document.add(words);
        }
    }
}
