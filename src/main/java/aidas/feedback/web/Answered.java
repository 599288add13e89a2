package aidas.feedback.web;

import aidas.feedback.Answer;
import aidas.feedback.Measured;
import aidas.feedback.Spot;
import aidas.shared.web.Text;
import aidas.survey.Metric;
import aidas.survey.Scale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;

/** Behind {@code ai:answer}: what stands below a customer's words, in the reader's language. */
@Named
@RequestScoped
public class Answered {

    private static final Period WITHOUT_YEAR = Period.ofMonths(10);

    @Inject Text text;
    @Inject Clock clock;

    /** 10 for the recommendation, 4 of 5 on scales that are not known by heart. */
    public String score(Answer answer) {
        return answer.scale().metric() == Metric.NPS
                ? text.number(answer.score())
                : scoreOf(answer);
    }

    /** 10 of 10. */
    public String scoreOf(Answer answer) {
        return text.of("feedback.answer.score", text.number(answer.score()), answer.scale().high());
    }

    /** Wed 12 March, kitchen. */
    public String when(Answer answer) {
        var day = answer.occurredAt().toLocalDate();
        var earliest = LocalDate.now(clock).minus(WITHOUT_YEAR);
        var said = day.isBefore(earliest) ? text.day(day) : text.weekday(day);
        var where = where(answer.place(), answer.channel());
        return where.isEmpty() ? said : said + ", " + where;
    }

    /** Shared with two colleagues, 33% yours; empty if it is not shared. */
    public String shared(Answer answer) {
        return answer.shared()
                ? text.of(
                        "feedback.answer.shared", answer.people() - 1, text.percent(answer.share()))
                : "";
    }

    /** The place, or the channel where no place is known. */
    public String spot(Spot spot) {
        return spot.place() == null
                ? text.of("feedback.answer.channel." + spot.channel())
                : spot.place();
    }

    /** What was asked, as a heading: Would they recommend? */
    public String question(Scale scale) {
        return text.of("feedback.question." + scale.metric().name().toLowerCase(Locale.ROOT));
    }

    /** Would they recommend? (0 to 10). */
    public String questionOn(Scale scale) {
        return question(scale) + " (" + text.range(scale.low(), scale.high()) + ")";
    }

    /** Three answers, too few to judge. */
    public String few(Measured figure) {
        return text.of("feedback.answer.few", figure.bands().answers());
    }

    private String where(String place, String channel) {
        if (place != null) {
            return place;
        }
        return channel.equals("store") ? "" : text.of("feedback.answer.channel." + channel);
    }
}
