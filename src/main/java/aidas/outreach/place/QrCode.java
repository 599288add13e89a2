package aidas.outreach.place;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * An address as a QR code with the quiet edge that scanners need: four modules on each side. A
 * seventh of it may be dirty or torn.
 */
final class QrCode {

    private static final int QUIET = 4;

    private static final Map<EncodeHintType, ?> HINTS =
            Map.of(
                    EncodeHintType.ERROR_CORRECTION,
                    ErrorCorrectionLevel.M,
                    EncodeHintType.MARGIN,
                    QUIET);

    private final BitMatrix modules;

    private QrCode(BitMatrix modules) {
        this.modules = modules;
    }

    static QrCode of(String address) {
        try {
            return new QrCode(
                    new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, HINTS));
        } catch (WriterException e) {
            throw new IllegalArgumentException("the address is too long for a code", e);
        }
    }

    /** Modules on a side, the quiet edge included. */
    int side() {
        return modules.getWidth();
    }

    boolean dark(int column, int row) {
        return modules.get(column, row);
    }

    /**
     * As a drawing of its own, black on white whatever the page looks like.
     *
     * @param title what it is, for whoever cannot see it
     */
    String svg(String title) {
        var path = new StringBuilder();
        runs(
                (column, row, length) ->
                        path.append("M%d %dh%dv1h-%dz".formatted(column, row, length, length)));
        return """
               <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" role="img" shape-rendering="crispEdges">\
               <title>%2$s</title><path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path fill="#000" d="%3$s"/></svg>"""
                .formatted(side(), escaped(title), path);
    }

    /**
     * Onto a page of a PDF.
     *
     * @param x of its left edge, in points
     * @param y of its lower edge
     * @param size of a side
     */
    void draw(PdfContentByte page, float x, float y, float size) {
        float module = size / side();
        page.saveState();
        page.setRGBColorFill(0, 0, 0);
        runs(
                (column, row, length) ->
                        page.rectangle(
                                x + column * module,
                                y + size - (row + 1) * module,
                                length * module,
                                module));
        page.fill();
        page.restoreState();
    }

    private interface Run {
        void of(int column, int row, int length);
    }

    /** Dark modules side by side are one piece: drawn apart, thin lines would show between them. */
    private void runs(Run run) {
        for (int row = 0; row < side(); row++) {
            int column = 0;
            while (column < side()) {
                int end = column;
                while (end < side() && dark(end, row)) {
                    end++;
                }
                if (end > column) {
                    run.of(column, row, end - column);
                }
                column = Math.max(end, column + 1);
            }
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
