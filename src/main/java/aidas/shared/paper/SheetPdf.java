package aidas.shared.paper;

import aidas.shared.paper.Sheet.Section;
import aidas.shared.paper.Sheet.Table;
import java.io.ByteArrayOutputStream;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Prints a report on A4 upright, with its number on each page. */
public final class SheetPdf {

    private static final float MARGIN = 48;

    private SheetPdf() {}

    public static byte[] of(Sheet sheet) {
        var out = new ByteArrayOutputStream();
        try (var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN + 14)) {
            var writer = PdfWriter.getInstance(document, out);
            writer.setPageEvent(new PageFoot(sheet.foot(), sheet.pages()));
            document.addTitle(sheet.title());
            document.addCreator("Aidas");
            document.open();
            writer.getExtraCatalog()
                    .put(PdfName.LANG, new PdfString(sheet.language().toLanguageTag()));
            document.add(new Paragraph(27, sheet.title(), Fonts.bold(21)));
            for (var line : sheet.lines()) {
                document.add(new Paragraph(15, line, Fonts.quiet(10.5f)));
            }
            for (var section : sheet.sections()) {
                print(section, document);
            }
        }
        return out.toByteArray();
    }

    private static void print(Section section, Document document) {
        var heading = new Paragraph(18, section.heading(), Fonts.bold(13));
        heading.setSpacingBefore(16);
        heading.setKeepTogether(true);
        document.add(heading);
        for (var sentence : section.says()) {
            document.add(below(new Paragraph(15, sentence, Fonts.text(10.5f))));
        }
        for (var fact : section.facts()) {
            var words = new Paragraph(15, "", Fonts.text(10.5f));
            words.add(new Phrase(fact.name() + ": ", Fonts.bold(10.5f)));
            words.add(new Phrase(fact.meaning(), Fonts.text(10.5f)));
            document.add(below(words));
        }
        if (section.table() != null) {
            document.add(table(section.table()));
        }
    }

    private static Paragraph below(Paragraph words) {
        words.setSpacingBefore(3);
        return words;
    }

    private static PdfPTable table(Table table) {
        var drawn = new PdfPTable(table.columns().size());
        drawn.setWidthPercentage(100);
        drawn.setSpacingBefore(8);
        drawn.setHeaderRows(1);
        for (int column = 0; column < table.columns().size(); column++) {
            drawn.addCell(cell(table, column, table.columns().get(column), Fonts.quiet(9)));
        }
        for (var row : table.rows()) {
            for (int column = 0; column < row.size(); column++) {
                drawn.addCell(cell(table, column, row.get(column), Fonts.text(10)));
            }
        }
        return drawn;
    }

    private static PdfPCell cell(Table table, int column, String words, Font font) {
        var cell = new PdfPCell(new Phrase(words, font));
        cell.setBorder(PdfPCell.BOTTOM);
        cell.setBorderColor(Fonts.LINE);
        cell.setPadding(4);
        cell.setPaddingBottom(6);
        cell.setHorizontalAlignment(
                column >= table.numbers() ? PdfPCell.ALIGN_RIGHT : PdfPCell.ALIGN_LEFT);
        return cell;
    }
}
