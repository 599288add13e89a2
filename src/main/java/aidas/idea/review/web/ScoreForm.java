package aidas.idea.review.web;

import aidas.access.StoreCode;
import aidas.idea.review.ScoreDesk;
import aidas.idea.review.ScoreDraft;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** On {@code /idea/review.xhtml}: the reader's scorecard, and the cause that is counted. */
@Named("ideaScore")
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class ScoreForm implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject IdeaReviewPage page;
    @Inject ScoreDesk desk;
    @Inject Text text;

    private Double impact;
    private Integer confidence;
    private String effort;
    private String note;
    private String reason;
    private String store;

    /** Begins with what the reader thought before. */
    public void load() {
        var own = page.file().own();
        if (own != null) {
            impact = own.impact();
            confidence = own.confidence();
            effort = text.number(own.effort(), 1);
            note = own.note();
        }
        var reach = page.file().reach();
        reason = reach == null ? null : reach.reason();
    }

    public List<Double> impacts() {
        return ScoreDraft.IMPACTS;
    }

    public List<Integer> confidences() {
        return ScoreDraft.CONFIDENCES;
    }

    public String score() {
        try {
            desk.score(id(), new ScoreDraft(impact, confidence, days(), note));
        } catch (Refused refused) {
            Notes.refuse("scoring", refused, field -> text.of("idea.review.wrong." + field));
            return null;
        } catch (Unprocessable decided) {
            Notes.failed(text.of("idea.review.elsewhere"));
            return page.here();
        }
        Notes.done(text.of("idea.review.scored"));
        return page.here();
    }

    /** With a comma or a point, as people write; null for what is no number. */
    private Double days() {
        var number = effort == null ? "" : effort.strip().replace(',', '.');
        return number.matches("\\d{1,4}(\\.\\d)?") ? (Double) Double.parseDouble(number) : null;
    }

    public String count() {
        try {
            desk.reach(id(), filled(reason), filled(store) == null ? null : new StoreCode(store));
        } catch (Refused refused) {
            Notes.refuse("counting", refused, field -> text.of("idea.review.wrong." + field));
            return null;
        } catch (Unprocessable decided) {
            Notes.failed(text.of("idea.review.elsewhere"));
            return page.here();
        }
        Notes.done(text.of("idea.review.counted"));
        return page.here();
    }

    private static String filled(String choice) {
        return choice == null || choice.isEmpty() ? null : choice;
    }

    private long id() {
        return page.file().card().idea().id();
    }

    public Double getImpact() {
        return impact;
    }

    public void setImpact(Double impact) {
        this.impact = impact;
    }

    public Integer getConfidence() {
        return confidence;
    }

    public void setConfidence(Integer confidence) {
        this.confidence = confidence;
    }

    public String getEffort() {
        return effort;
    }

    public void setEffort(String effort) {
        this.effort = effort;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getStore() {
        return store;
    }

    public void setStore(String store) {
        this.store = store;
    }
}
