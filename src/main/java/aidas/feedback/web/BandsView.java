package aidas.feedback.web;

import aidas.feedback.Bands;
import aidas.feedback.OnScale;
import aidas.shared.web.Text;
import java.util.Locale;

/** How the answers fall into the three bands, for {@code ai:split}. */
public final class BandsView {

    /** Leaves a line of the ground between two bands, in percent. */
    private static final double GAP = 0.6;

    private final Bands bands;
    private final String metric;
    private final Text text;

    BandsView(OnScale figure, Text text) {
        this.bands = figure.bands();
        this.metric = figure.scale().metric().name().toLowerCase(Locale.ROOT);
        this.text = text;
    }

    public String unfavourableWidth() {
        return width(bands.unfavourable());
    }

    public String neutralAt() {
        return Axis.said(share(bands.unfavourable()));
    }

    public String neutralWidth() {
        return width(bands.neutral());
    }

    public String favourableAt() {
        return Axis.said(share(bands.unfavourable() + bands.neutral()));
    }

    public String favourableWidth() {
        return Axis.said(share(bands.favourable()));
    }

    public String unfavourable() {
        return said("unfavourable", bands.unfavourable());
    }

    public String neutral() {
        return said("neutral", bands.neutral());
    }

    public String favourable() {
        return said("favourable", bands.favourable());
    }

    public String sentence() {
        return unfavourable() + ", " + neutral() + ", " + favourable();
    }

    private String said(String band, double weight) {
        var kind = metric.equals("nps") ? "nps." : "other.";
        return text.of("feedback.figure.band." + kind + band, Figures.tenths(weight));
    }

    private String width(double weight) {
        return Axis.said(Math.max(0, share(weight) - GAP));
    }

    private double share(double weight) {
        return weight / (bands.favourable() + bands.neutral() + bands.unfavourable()) * 100;
    }
}
