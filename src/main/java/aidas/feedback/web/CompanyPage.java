package aidas.feedback.web;

import aidas.feedback.ChangeWords;
import aidas.feedback.CompanyReport;
import aidas.feedback.CompanyReport.RegionReport;
import aidas.feedback.CompanyReview;
import aidas.feedback.Course;
import aidas.feedback.Lookback;
import aidas.feedback.Measured;
import aidas.feedback.StoreComparison;
import aidas.feedback.StoreName;
import aidas.feedback.TransactionValue;
import aidas.feedback.Words;
import aidas.organisation.Membership;
import aidas.shared.web.Text;
import aidas.survey.Scale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Behind {@code /feedback/company.xhtml}: what the whole company hears from its customers. */
@Named("companyFeedback")
@RequestScoped
public class CompanyPage {

    @Inject CompanyReview review;
    @Inject StoreComparison comparison;
    @Inject Text text;

    private String days;
    private String membership;
    private CompanyReport report;
    private List<StoreName> stores;

    public void load() {
        report = review.over(Lookback.of(days), chosen());
        stores = comparison.stores();
        days = Integer.toString(report.lookback().days());
    }

    public CompanyReport report() {
        return report;
    }

    /** To choose one. */
    public List<StoreName> stores() {
        return stores;
    }

    public String heading() {
        return text.of("feedback.company.heading." + report.change().course().key());
    }

    public String change() {
        return change(Scale.NPS_0_10);
    }

    /** What changed on that scale, in words. */
    public String change(Scale scale) {
        var comparison = report.comparison();
        return new ChangeWords(text).sentence(comparison.on(scale), comparison.against());
    }

    /** The same, where neither the heading nor the figure itself speaks of it. */
    public String besides(Scale scale) {
        var few = report.comparison().on(scale).course() == Course.TOO_FEW;
        return few || scale == Scale.NPS_0_10 ? "" : change(scale);
    }

    /** Where the dashed line stands; null if nobody answered. */
    public Double nps() {
        return report.figure() instanceof Measured measured ? measured.value() : null;
    }

    /**
     * 129.90 (n 51), or that no amounts are known. Without a currency, which the answers do not
     * tell.
     */
    public String value(TransactionValue value) {
        return value.average()
                .map(sum -> text.number(sum, 2))
                .map(sum -> text.of("feedback.company.value.of", sum, value.n()))
                .orElseGet(() -> text.of("feedback.company.value.none"));
    }

    /** 55%; empty if nobody answered. */
    public String share(Words words) {
        return words.answers() == 0 ? "" : text.percent(words.share().getAsDouble());
    }

    /** The stores of a region side by side. */
    public String compare(RegionReport region) {
        return "../leaderboard/stores.xhtml?region="
                + region.figures().code()
                + "&membership="
                + getMembership();
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }

    /** As it was, unless asked as today. */
    private Membership chosen() {
        return Membership.ofCode(membership).orElse(Membership.THEN);
    }

    /** What the figures count, in words. */
    public String counted() {
        return text.of("feedback.membership.means." + chosen().code());
    }

    public String getMembership() {
        return chosen().code();
    }

    public void setMembership(String membership) {
        this.membership = membership;
    }
}
