package aidas.outreach.place;

import aidas.shared.paper.Fonts;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A page A4 to hang up: the question, the code, and what becomes of an answer.
 *
 * @param store its name
 * @param question the survey's own
 * @param how one line that says what to do
 * @param promise what becomes of an answer
 * @param label where it hangs, small at the foot, so that nobody mixes posters up
 */
record Poster(
        String store,
        String question,
        String how,
        String promise,
        String label,
        String address,
        Locale language) {

    private static final float MARGIN = 56;
    private static final float CODE = 300;

    byte[] pdf() {
        var out = new ByteArrayOutputStream();
        try (var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN)) {
            var writer = PdfWriter.getInstance(document, out);
            document.addTitle(question);
            document.addCreator("Aidas");
            document.open();
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language.toLanguageTag()));
            document.add(centred(store, 16, false, 0));
            document.add(centred(question, 30, true, 34));
            float left = (PageSize.A4.getWidth() - CODE) / 2;
            float low = PageSize.A4.getHeight() / 2 - CODE / 2 - 40;
            QrCode.of(address).draw(writer.getDirectContent(), left, low, CODE);
            var below = new ColumnText(writer.getDirectContent());
            below.setSimpleColumn(MARGIN, MARGIN, PageSize.A4.getWidth() - MARGIN, low - 6);
            below.addElement(centred(how, 18, true, 0));
            below.addElement(centred(promise, 13, false, 12));
            below.addElement(centred(address, 11, false, 22));
            below.addElement(centred(label, 9, false, 10));
            below.go();
        }
        return out.toByteArray();
    }

    private static Paragraph centred(String text, float size, boolean bold, float before) {
        var paragraph =
                new Paragraph(size * 1.3f, text, bold ? Fonts.bold(size) : Fonts.text(size));
        paragraph.setAlignment(Element.ALIGN_CENTER);
        paragraph.setSpacingBefore(before);
        return paragraph;
    }
}
