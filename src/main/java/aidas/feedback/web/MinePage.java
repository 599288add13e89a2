package aidas.feedback.web;

import aidas.feedback.Answer;
import aidas.feedback.AnswerPage;
import aidas.feedback.CreditRules;
import aidas.feedback.Cursor;
import aidas.feedback.Explanation;
import aidas.feedback.MonthlyFigure;
import aidas.feedback.OwnFeedback;
import aidas.feedback.OwnMentions;
import aidas.feedback.OwnReasons;
import aidas.feedback.Spot;
import aidas.feedback.Summary;
import aidas.feedback.Trend;
import aidas.shared.Period;
import aidas.shared.Refused;
import aidas.survey.Scale;
import aidas.survey.Side;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Behind {@code /feedback/mine.xhtml}: every answer about the reader, and what they add up to. */
@Named
@RequestScoped
public class MinePage {

    private static final int SIZE = 10;

    @Inject OwnFeedback feedback;
    @Inject OwnReasons reasons;

    private String before = "";
    private AnswerPage page;
    private List<Summary> summaries;
    private List<Spot> spots;
    private String about;
    private Map<Side, Long> counts;
    private OwnMentions mentions;

    public void load() {
        counts = reasons.counts();
        mentions = reasons.mentions();
        page = feedback.answers(company() ? Side.COMPANY : Side.PERSON, place(), SIZE);
        summaries = feedback.mine(null);
        spots = nothingYet() ? List.of() : reasons.spots(Scale.NPS_0_10);
    }

    public boolean nothingYet() {
        return counts.isEmpty();
    }

    /** Are answers shown that the company caused? */
    public boolean company() {
        return Side.COMPANY.code().equals(about);
    }

    public long aboutYou() {
        return counts.getOrDefault(Side.PERSON, 0L);
    }

    public long aboutCompany() {
        return counts.getOrDefault(Side.COMPANY, 0L);
    }

    public OwnMentions mentions() {
        return mentions;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public List<Answer> answers() {
        return page.answers();
    }

    public long earlier() {
        return page.earlier();
    }

    /** Are there more than are counted? */
    public boolean countless() {
        return page.earlier() >= AnswerPage.COUNTED;
    }

    /** Where the earlier ones begin. */
    public String next() {
        return page.next().map(Cursor::toString).orElse("");
    }

    /** NPS where it was asked. */
    public Summary main() {
        return summaries.getFirst();
    }

    /** On other scales. */
    public List<Summary> others() {
        return summaries.subList(1, summaries.size());
    }

    /** The main scale's months. */
    public Trend trend() {
        return main().trend();
    }

    /** This month of the main scale; null if nothing was ever answered. */
    public MonthlyFigure month() {
        return trend().isEmpty() ? null : trend().months().getLast();
    }

    /** How this month's figure came about; null without one. */
    public Explanation monthWhy() {
        var month = Period.ofMonth(month().month());
        return feedback.mine(month, main().scale()).getFirst().explanation().orElse(null);
    }

    public List<Spot> spots() {
        return spots;
    }

    public String rule() {
        return CreditRules.inForce();
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before == null ? "" : before;
    }

    /** An address that somebody mangled leads to the newest. */
    private Cursor place() {
        try {
            return Cursor.parse(before);
        } catch (Refused e) {
            before = "";
            return Cursor.NEWEST;
        }
    }
}
