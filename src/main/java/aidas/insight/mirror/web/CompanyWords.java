package aidas.insight.mirror.web;

import aidas.insight.mirror.CompanyMirror;
import aidas.insight.mirror.CompanyMonth.Expected;
import aidas.insight.mirror.CompanyMonth.Shown;
import aidas.shared.web.Text;
import aidas.statistics.Proportion;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** What the page says of all managers together, in the reader's language. */
@Named
@RequestScoped
public class CompanyWords {

    private static final double CONFIDENCE = 0.95;

    @Inject Text text;

    /**
     * A share, large, then whose it is, then n and its range.
     *
     * @param value in whole percent
     */
    public record Share(String value, String whose, String detail) {}

    public String heading(CompanyMirror mirror) {
        return mirror.latest()
                .map(it -> text.of("insight.mirror.company.heading." + side(it), it.month()))
                .orElseGet(() -> text.of("insight.mirror.company.heading.few"));
    }

    private static String side(Shown month) {
        if (month.difference().interval().holds(0)) {
            return "none";
        }
        return month.difference().value() > 0 ? "high" : "low";
    }

    /** The months that are not shown, and why; empty if all are. */
    public String withheld(CompanyMirror mirror) {
        var months = mirror.withheld();
        return months.isEmpty()
                ? ""
                : text.of(
                        "insight.mirror.company.withheld",
                        months.stream().map(text::month).collect(Collectors.joining(", ")));
    }

    /** The newest month that is shown; null if none is. */
    public Shown latest(CompanyMirror mirror) {
        return mirror.latest().orElse(null);
    }

    public String difference(Shown month) {
        return text.number(MirrorWords.tenths(month.difference().value()), 1);
    }

    /** 1.2 to 9.8. */
    public String range(Shown month) {
        var interval = month.difference().interval();
        return text.range(MirrorWords.tenths(interval.low()), MirrorWords.tenths(interval.high()));
    }

    /** Managers who expected a good month, and customers who were critics (R4.3). */
    public List<Share> shares(Expected expected) {
        var yardstick = text.number(expected.yardstick(), 0);
        return List.of(
                share(expected.managers(), text.of("insight.mirror.expected.managers", yardstick)),
                share(expected.critics(), text.of("insight.mirror.expected.critics")));
    }

    private Share share(Proportion share, String whose) {
        var interval = share.wilson(CONFIDENCE);
        return new Share(
                text.percent(share.share()),
                whose,
                text.of(
                        "insight.mirror.detail",
                        text.number(share.n(), 0),
                        text.of(
                                "shell.range",
                                text.percent(interval.low()),
                                text.percent(interval.high()))));
    }
}
