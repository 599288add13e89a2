package aidas.leaderboard.export;

import aidas.leaderboard.export.Printout.Range;
import aidas.leaderboard.export.Printout.Row;
import aidas.shared.paper.Fonts;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPCellEvent;
import org.openpdf.text.pdf.PdfPTable;

/** Draws a figure's range and the figure itself into its cell. */
record Whisker(Row row, Range axis) implements PdfPCellEvent {

    private static final float INSET = 8;
    private static final float DOT = 3;

    @Override
    public void cellLayout(PdfPCell cell, Rectangle place, PdfContentByte[] canvases) {
        var canvas = canvases[PdfPTable.LINECANVAS];
        float middle = (place.getTop() + place.getBottom()) / 2;
        canvas.saveState();
        canvas.setColorStroke(Fonts.LINE);
        canvas.setLineWidth(0.75f);
        line(canvas, place.getLeft() + INSET, place.getRight() - INSET, middle);
        canvas.setColorStroke(Fonts.MARK);
        canvas.setColorFill(Fonts.MARK);
        canvas.setLineWidth(2);
        line(canvas, at(place, row.range().low()), at(place, row.range().high()), middle);
        canvas.circle(at(place, row.value()), middle, DOT);
        canvas.fill();
        canvas.restoreState();
    }

    private static void line(PdfContentByte canvas, float from, float to, float at) {
        canvas.moveTo(from, at);
        canvas.lineTo(to, at);
        canvas.stroke();
    }

    private float at(Rectangle place, double value) {
        float width = place.getWidth() - 2 * INSET;
        return place.getLeft() + INSET + width * (float) axis.share(value);
    }
}
