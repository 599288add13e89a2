package aidas.display.web;

import aidas.access.StoreCode;
import aidas.display.GoalFacts;
import aidas.display.PlanDesk;
import aidas.display.ScreenReading;
import aidas.display.web.ScreenJson.GoalJson;
import aidas.shared.Period;
import aidas.shared.Refused;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import aidas.survey.Scale;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Behind the goal on {@code /display/screens.xhtml}. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class GoalPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String FORM = "aim";

    @Inject PlanDesk desk;
    @Inject ScreenReading reading;
    @Inject ScreensPage screens;
    @Inject Text text;

    private boolean set;
    private Scale scale = Scale.NPS_0_10;
    private String target;
    private String from;
    private String until;

    public void load() {
        if (screens.chosen() == null || !screens.plans()) {
            return;
        }
        var goal = desk.goal(code()).orElse(null);
        set = goal != null;
        if (set) {
            scale = goal.scale();
            target = goal.target().stripTrailingZeros().toPlainString();
            from = goal.period().from().toString();
            until = goal.period().last().toString();
        }
    }

    /** How far the store is, in the reader's words. */
    public GoalJson progress() {
        var content = reading.preview(code());
        return new ScreenWords(text).goal(content.goal(), content.progress());
    }

    public String save() {
        try {
            desk.aimAt(code(), facts());
        } catch (Refused refused) {
            Notes.refuse(FORM, refused, field -> text.of("display.screens.wrong." + field));
            return null;
        }
        Notes.done(text.of("display.screens.goal.saved"));
        return screens.here();
    }

    public String drop() {
        desk.aimAtNothing(code());
        Notes.done(text.of("display.screens.goal.dropped"));
        return screens.here();
    }

    /** The form asks for the last day that is in; a period ends with the day after. */
    private GoalFacts facts() {
        var first = day("from", from);
        var last = day("until", until);
        if (last.isBefore(first)) {
            throw new Refused("until", "a day not before from");
        }
        return new GoalFacts(scale, number(), new Period(first, last.plusDays(1)));
    }

    private BigDecimal number() {
        try {
            return new BigDecimal(target.strip().replace(',', '.').replace('−', '-'));
        } catch (NumberFormatException | NullPointerException e) {
            throw new Refused("target", "a number");
        }
    }

    static LocalDate day(String field, String written) {
        try {
            return LocalDate.parse(written == null ? "" : written.strip());
        } catch (DateTimeParseException e) {
            throw new Refused(field, "a day such as 2026-03-01");
        }
    }

    /** Was the form sent and not taken? Then it stays open to be put right. */
    public boolean refused() {
        var faces = FacesContext.getCurrentInstance();
        return faces.isValidationFailed()
                && faces.getExternalContext().getRequestParameterMap().containsKey(FORM);
    }

    private StoreCode code() {
        return screens.code();
    }

    public boolean isSet() {
        return set;
    }

    public Scale[] scales() {
        return Scale.values();
    }

    public Scale getScale() {
        return scale;
    }

    public void setScale(Scale scale) {
        this.scale = scale;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
