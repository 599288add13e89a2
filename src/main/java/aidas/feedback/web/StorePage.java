package aidas.feedback.web;

import aidas.access.StoreCode;
import aidas.feedback.AnswerPage;
import aidas.feedback.ChangeWords;
import aidas.feedback.Course;
import aidas.feedback.Cursor;
import aidas.feedback.FeedbackReading;
import aidas.feedback.Lookback;
import aidas.feedback.Measured;
import aidas.feedback.StoreComparison;
import aidas.feedback.StoreName;
import aidas.feedback.StoreReport;
import aidas.feedback.StoreReview;
import aidas.feedback.Summary;
import aidas.organisation.Membership;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.web.Text;
import aidas.survey.Scale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Behind {@code /feedback/store.xhtml}: what one store hears from its customers. */
@Named("storeFeedback")
@RequestScoped
public class StorePage {

    private static final int LATEST = 6;

    @Inject StoreReview review;
    @Inject FeedbackReading reading;
    @Inject StoreComparison comparison;
    @Inject Text text;

    private String store;
    private String days;
    private String membership;
    private String before;
    private List<StoreName> stores;
    private StoreReport report;
    private AnswerPage answers;

    /** Without a code it is the first of the caller's stores; without a store there is nothing. */
    public void load() {
        stores = comparison.stores();
        if (store == null && stores.isEmpty()) {
            return;
        }
        try {
            var code = store == null ? stores.getFirst().code() : new StoreCode(store);
            report = review.over(code, Lookback.of(days), chosen());
            answers = reading.answersOfStore(code, Cursor.parse(before), LATEST);
            store = code.value();
            days = Integer.toString(report.lookback().days());
        } catch (IllegalArgumentException | Refused mistyped) {
            throw new NotFound("no such store or place: " + mistyped.getMessage());
        }
    }

    /** Null if the caller has no store. */
    public StoreReport report() {
        return report;
    }

    public List<StoreName> stores() {
        return stores;
    }

    public AnswerPage answers() {
        return answers;
    }

    /** This store and period from that answer on; from the newest if it is null. */
    public String link(Cursor from) {
        var here =
                "store.xhtml?store=" + store + "&days=" + days + "&membership=" + getMembership();
        return from == null ? here : here + "&before=" + from;
    }

    /** Are there answers enough to show how they fall into bands? */
    public boolean splits(Summary summary) {
        return summary.figure() instanceof Measured measured && !measured.tooFewToJudge();
    }

    public String heading() {
        return new ChangeText(text)
                .heading("feedback.store.heading.", report.change(), report.store().name());
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

    public String getStore() {
        return store;
    }

    public void setStore(String store) {
        this.store = store;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
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
        return text.of("feedback.membership.means." + chosen().code());
    }

    public String getMembership() {
        return chosen().code();
    }

    public void setMembership(String membership) {
        this.membership = membership;
    }
}
