package aidas.survey.web;

import aidas.access.Caller;
import aidas.access.Language;
import aidas.access.Role;
import aidas.shared.Refused;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import aidas.survey.Questionnaire;
import aidas.survey.Scale;
import aidas.survey.Slug;
import aidas.survey.SurveyCode;
import aidas.survey.SurveyDesk;
import aidas.survey.SurveyReading;
import aidas.survey.SurveyView;
import aidas.survey.Touchpoint;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Behind {@code /survey/surveys.xhtml}: every survey, and the start of a new one. */
@Named
@RequestScoped
public class SurveysPage {

    @Inject SurveyReading reading;
    @Inject SurveyDesk desk;
    @Inject Caller caller;
    @Inject Text text;

    private List<SurveyView> surveys;
    private String code;
    private Scale scale = Scale.NPS_0_10;
    private Touchpoint touchpoint = Touchpoint.VISIT;

    @PostConstruct
    void load() {
        surveys = reading.surveys();
    }

    /** The company's own ones. */
    public List<SurveyView> own() {
        return surveys.stream().filter(survey -> !survey.builtIn()).toList();
    }

    public List<SurveyView> builtIn() {
        return surveys.stream().filter(SurveyView::builtIn).toList();
    }

    /** The survey's name in the reader's language; its code until it has one. */
    public String name(SurveyView survey) {
        var language = Language.ofCode(text.language()).orElse(Language.EN);
        var name = survey.main().questionnaire().text(language, Questionnaire.NAME);
        return name.isEmpty() ? survey.code().value() : name;
    }

    /** May the reader write? */
    public boolean writing() {
        return caller.holds(Role.ADMIN) && caller.scope().company();
    }

    /** May the reader know how many answered? */
    public boolean counting() {
        return caller.scope().company();
    }

    /** Begins a survey with the words of the built-in one for the scale, but without a name. */
    public String create() {
        if (!Slug.is(code)) {
            Notes.refuse("create:code", text.of("survey.surveys.code.wrong"));
            return null;
        }
        try {
            desk.create(new SurveyCode(code), first());
        } catch (Refused taken) {
            Notes.refuse("create:code", text.of("survey.surveys.code.taken"));
            return null;
        }
        return "survey.xhtml?survey=" + code + "&faces-redirect=true";
    }

    private Questionnaire first() {
        var model =
                builtIn().stream()
                        .map(survey -> survey.main().questionnaire())
                        .filter(asked -> asked.scale() == scale)
                        .findFirst()
                        .orElseThrow();
        var texts = new EnumMap<>(model.texts());
        texts.replaceAll((language, own) -> without(own));
        return new Questionnaire(touchpoint, scale, null, model.chips(), model.standards(), texts);
    }

    private static Map<String, String> without(Map<String, String> own) {
        var rest = new HashMap<>(own);
        rest.remove(Questionnaire.NAME);
        return rest;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code == null ? null : code.strip();
    }

    public Scale getScale() {
        return scale;
    }

    public void setScale(Scale scale) {
        this.scale = scale;
    }

    public Touchpoint getTouchpoint() {
        return touchpoint;
    }

    public void setTouchpoint(Touchpoint touchpoint) {
        this.touchpoint = touchpoint;
    }
}
