package aidas.feedback.web;

import aidas.access.RegionCode;
import aidas.access.StoreCode;
import aidas.feedback.AnswerPage;
import aidas.feedback.CauseReading;
import aidas.feedback.CauseReport;
import aidas.feedback.CommonAxis;
import aidas.feedback.Cursor;
import aidas.feedback.FeedbackReading;
import aidas.feedback.Measured;
import aidas.feedback.StoreComparison;
import aidas.feedback.StoreName;
import aidas.organisation.Membership;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.web.Text;
import aidas.statistics.Contrast;
import aidas.survey.Scale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Behind {@code /feedback/causes.xhtml}: what customers say of the company, not of people. */
@Named("causes")
@RequestScoped
public class CausesPage {

    private static final int MONTHS = 12;
    private static final int LATEST = 6;

    @Inject CauseReading reading;
    @Inject FeedbackReading feedback;
    @Inject StoreComparison comparison;
    @Inject Text text;

    private String region;
    private String store;
    private String before;
    private String membership;
    private CauseReport report;
    private List<CauseReport> units = List.of();
    private AnswerPage answers;

    /** A store, a region or the company; somebody with a single store finds that one. */
    public void load() {
        try {
            if (blank(store) && blank(region) && ownStores().size() == 1) {
                store = ownStores().getFirst().code().value();
            }
            if (!blank(store)) {
                ofStore(new StoreCode(store));
            } else if (!blank(region)) {
                report = reading.ofRegion(new RegionCode(region), Scale.NPS_0_10, MONTHS, chosen());
                units = reading.stores(new RegionCode(region), Scale.NPS_0_10, MONTHS, chosen());
            } else {
                report = reading.company(Scale.NPS_0_10, MONTHS, chosen());
                units = reading.regions(Scale.NPS_0_10, MONTHS, chosen());
            }
        } catch (IllegalArgumentException | Refused mistyped) {
            throw new NotFound("no such unit or place: " + mistyped.getMessage());
        }
    }

    private void ofStore(StoreCode code) {
        report = reading.ofStore(code, Scale.NPS_0_10, MONTHS, chosen());
        answers = feedback.onCompany(code, Cursor.parse(before), LATEST);
    }

    private List<StoreName> ownStores() {
        return comparison.stores();
    }

    public CauseReport report() {
        return report;
    }

    public List<CauseReport> units() {
        return units;
    }

    /** Null if the unit is no store. */
    public AnswerPage answers() {
        return answers;
    }

    /** Null without a figure among the units. */
    public CommonAxis axis() {
        return CommonAxis.around(
                        units.stream()
                                .map(CauseReport::figure)
                                .filter(Measured.class::isInstance)
                                .map(Measured.class::cast)
                                .toList())
                .orElse(null);
    }

    public String link(CauseReport unit) {
        var next = blank(region) ? "region" : "store";
        return "causes.xhtml?" + next + "=" + unit.code() + "&membership=" + getMembership();
    }

    public String earlier() {
        var here = "causes.xhtml?store=" + store + "&membership=" + getMembership();
        return here + "&before=" + answers.next().orElseThrow();
    }

    /** 24% (19 to 30). */
    public String share(Contrast share) {
        return text.of(
                "feedback.causes.share",
                text.percent(share.value() / 100),
                text.number(Math.round(share.interval().low())),
                text.number(Math.round(share.interval().high())));
    }

    /** 12 (8 to 17). */
    public String difference(Contrast difference) {
        return text.of(
                "feedback.causes.share",
                text.number(Math.round(difference.value())),
                text.number(Math.round(difference.interval().low())),
                text.number(Math.round(difference.interval().high())));
    }

    private static boolean blank(String code) {
        return code == null || code.isBlank();
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getStore() {
        return store;
    }

    public void setStore(String store) {
        this.store = store;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    /** As it was, unless asked as today. */
    private Membership chosen() {
        return Membership.ofCode(membership).orElse(Membership.THEN);
    }

    /** What the figures count, in words. */
    public String counted() {
        return text.of("feedback.causes.means." + chosen().code());
    }

    public String getMembership() {
        return chosen().code();
    }

    public void setMembership(String membership) {
        this.membership = membership;
    }
}
