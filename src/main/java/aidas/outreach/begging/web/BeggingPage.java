package aidas.outreach.begging.web;

import aidas.outreach.begging.BeggingReading;
import aidas.outreach.begging.Meter;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;

/** Behind {@code /outreach/begging.xhtml}: where customers were asked for a score, by store. */
@Named
@RequestScoped
public class BeggingPage {

    @Inject BeggingReading reading;
    @Inject Text text;

    private List<Meter> meters;

    /** By the store's name as the reader's language orders them, then by scale. */
    public List<Meter> meters() {
        if (meters == null) {
            var names = Comparator.comparing(Meter::store, Collator.getInstance(text.locale()));
            meters = reading.all().stream().sorted(names.thenComparing(Meter::scale)).toList();
        }
        return meters;
    }

    /** What the page says first. */
    public String heading() {
        long told = meters().stream().mapToLong(Meter::told).sum();
        long begged = meters().stream().mapToLong(Meter::begged).sum();
        return told == 0
                ? text.of("outreach.begging.nobody")
                : text.of("outreach.begging.heading", begged, told);
    }

    /** The share in whole percent, or that there is none. */
    public String share(Meter meter) {
        return meter.measured() ? text.percent(meter.share()) : text.of("outreach.begging.untold");
    }

    /** What the share rests on; empty where there is none. */
    public String detail(Meter meter) {
        if (!meter.measured()) {
            return "";
        }
        var interval = meter.interval();
        return text.of(
                "outreach.begging.detail",
                meter.begged(),
                meter.told(),
                text.percent(interval.low()),
                text.percent(interval.high()));
    }
}
