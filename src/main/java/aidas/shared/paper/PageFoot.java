package aidas.shared.paper;

import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** Who printed it on the left, the page of how many on the right. */
public final class PageFoot extends PdfPageEventHelper {

    private static final float SIZE = 8.5f;
    private static final float ABOVE = 26;
    private static final float TOTAL_WIDTH = 24;

    private final String printed;
    private final String pages;
    private PdfTemplate total;

    /**
     * @param pages a page's number and how many there are, as {@code String.format} takes them
     */
    public PageFoot(String printed, String pages) {
        this.printed = printed;
        this.pages = pages;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        total = writer.getDirectContent().createTemplate(TOTAL_WIDTH, SIZE * 2);
    }

    /** How many there are is known at the end only: it is written into a place kept for it. */
    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        var canvas = writer.getDirectContent();
        var words = pages.formatted(writer.getPageNumber(), "");
        float width = Fonts.regular().getWidthPoint(words, SIZE);
        float right = document.right() - TOTAL_WIDTH;
        canvas.beginText();
        canvas.setFontAndSize(Fonts.regular(), SIZE);
        canvas.setColorFill(Fonts.QUIET);
        canvas.setTextMatrix(document.left(), ABOVE);
        canvas.showText(printed);
        canvas.setTextMatrix(right - width, ABOVE);
        canvas.showText(words);
        canvas.endText();
        canvas.addTemplate(total, right, ABOVE);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        total.beginText();
        total.setFontAndSize(Fonts.regular(), SIZE);
        total.setColorFill(Fonts.QUIET);
        total.setTextMatrix(0, 0);
        total.showText(Integer.toString(writer.getPageNumber() - 1));
        total.endText();
    }
}
