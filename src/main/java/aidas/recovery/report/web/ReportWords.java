package aidas.recovery.report.web;

import aidas.recovery.report.Loyalty;
import aidas.recovery.report.OnTime;
import aidas.recovery.report.Part;
import aidas.recovery.report.Report;
import aidas.recovery.report.Rescue;
import aidas.recovery.report.Waits;
import aidas.shared.web.Bar;
import aidas.shared.web.Text;
import aidas.statistics.Interval;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;

/** The report's figures in the reader's words. */
@Named("caseReportWords")
@RequestScoped
public class ReportWords {

    private static final double HUNDRED = 100;

    @Inject Text text;

    /** The finding against the line. */
    public String heading(Report report) {
        if (!report.told()) {
            return text.of("recovery.report.few", report.cases());
        }
        return report.onTime().told()
                ? text.of("recovery.report.heading." + verdict(report.onTime()))
                : text.of("recovery.report.heading.none");
    }

    /** Why nothing is told. */
    public String untold(Report report) {
        return text.of(
                report.cases() == 0 ? "recovery.report.none.why" : "recovery.report.few.why");
    }

    /** How many cases, and of when. */
    public String scope(Report report) {
        return text.of("recovery.report.scope", report.cases(), text.period(report.period()));
    }

    private static String verdict(OnTime onTime) {
        return onTime.verdict().name().toLowerCase(Locale.ROOT);
    }

    public Bar onTime(OnTime onTime) {
        return share(onTime.share(), onTime.interval(), onTime.judged(), OnTime.GOAL);
    }

    public Bar rescue(Rescue rescue) {
        return share(rescue.share(), rescue.interval(), rescue.closed(), Double.NaN);
    }

    private Bar share(double share, Interval interval, long n, double goal) {
        return Bar.of(
                new Bar.Axis(0, 1, goal),
                share,
                interval.low(),
                interval.high(),
                text.percent(share),
                text.of(
                        "recovery.report.n",
                        n,
                        text.range(percent(interval.low()), percent(interval.high()))));
    }

    private static long percent(double share) {
        return Math.round(HUNDRED * share);
    }

    /** Such as 1.2 days (0.9 to 1.8); or that too many still wait. */
    public String span(Waits.Span span) {
        if (span == null) {
            return text.of("recovery.report.waits.open");
        }
        var high = span.high() == null ? "∞" : text.decimals(span.high(), 1);
        return text.of(
                "recovery.report.days",
                text.decimals(span.value(), 1),
                text.of("shell.range", text.decimals(span.low(), 1), high));
    }

    /** Of how many, and how many of them have not heard. */
    public String waited(Waits waits) {
        return text.of("recovery.report.waits.n", waits.n(), waits.n() - waits.answered());
    }

    public String waiting(OnTime onTime) {
        return text.of("recovery.report.waiting", onTime.waiting());
    }

    /** 87 % (n 31 · 71 to 95), or a dash. */
    public String onTime(Part part) {
        return part.onTime().told() ? said(onTime(part.onTime())) : "–";
    }

    public String rescue(Part part) {
        return part.rescue().told() ? said(rescue(part.rescue())) : "–";
    }

    private static String said(Bar bar) {
        return bar.number() + " (" + bar.detail() + ")";
    }

    /** How recovered customers scored the next time against those who never complained. */
    public String loyalty(Loyalty loyalty) {
        if (!loyalty.told()) {
            return text.of("recovery.report.loyalty.few");
        }
        var found = loyalty.difference();
        return text.of(
                "recovery.report.loyalty.found",
                text.decimals(loyalty.recovered().mean(), 1),
                text.decimals(loyalty.silent().mean(), 1),
                text.decimals(found.value(), 1),
                text.of(
                        "shell.range",
                        text.decimals(found.interval().low(), 1),
                        text.decimals(found.interval().high(), 1)));
    }

    public String loyaltyOf(Loyalty loyalty) {
        return text.of("recovery.report.loyalty.n", loyalty.recovered().n(), loyalty.silent().n());
    }
}
