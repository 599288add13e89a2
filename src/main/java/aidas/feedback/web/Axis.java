package aidas.feedback.web;

import aidas.feedback.Measured;
import java.util.Locale;

/** Where values lie on a drawing, in percent of its width, as SVG writes it. */
record Axis(double low, double high) {

    Axis {
        if (!(low < high)) {
            throw new IllegalArgumentException(
                    "an axis goes from low to high, got " + low + " to " + high);
        }
    }

    /** The whole scale of the figure, never a part of it (R1.2). */
    static Axis of(Measured figure) {
        return new Axis(figure.scaleLow(), figure.scaleHigh());
    }

    /** 0 to 100; what lies beyond an end is drawn at the end. */
    double at(double value) {
        return Math.clamp((value - low) / (high - low) * 100, 0, 100);
    }

    String percent(double value) {
        return said(at(value));
    }

    String width(double from, double to) {
        return said(at(to) - at(from));
    }

    /** Upwards, as paper has its zero on top. */
    String height(double value) {
        return said(100 - at(value));
    }

    static String said(double percent) {
        return String.format(Locale.ROOT, "%.2f%%", percent);
    }
}
