package aidas.survey.web;

import aidas.access.Caller;
import aidas.access.Language;
import aidas.access.Role;
import aidas.shared.NotFound;
import aidas.shared.web.Text;
import aidas.survey.Questionnaire;
import aidas.survey.SurveyCode;
import aidas.survey.SurveyReading;
import aidas.survey.SurveyView;
import aidas.survey.VersionView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Behind {@code /survey/survey.xhtml}: one version, to read or, as a draft, to write. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class SurveyPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject SurveyReading reading;
    @Inject Caller caller;
    @Inject Text text;

    private String code;
    private String number;
    private SurveyView survey;
    private VersionView version;
    private SurveyForm form;

    /** The version that is asked for; else the draft, the current or the newest one. */
    public void load() {
        if (code == null) {
            throw new NotFound("a survey is named by its code");
        }
        survey = reading.survey(SurveyCode.fromString(code));
        version =
                number == null
                        ? survey.draft().filter(draft -> writing()).orElseGet(survey::main)
                        : survey.version(parsed(number));
        form = new SurveyForm(version.questionnaire());
    }

    private static int parsed(String number) {
        if (!number.matches("[1-9][0-9]{0,5}")) {
            throw new NotFound("a version is named by its number");
        }
        return Integer.parseInt(number);
    }

    /** May the reader write? */
    public boolean writing() {
        return caller.holds(Role.ADMIN) && caller.scope().company();
    }

    /** Is a draft shown to somebody who may write it? */
    public boolean editing() {
        return version.draft() && writing();
    }

    /** The key of the way to the next draft. */
    public String next() {
        return "survey.survey." + (survey.draft().isPresent() ? "draft" : "begin");
    }

    /** Can this version be ended without a next one? */
    public boolean retirable() {
        return writing() && version.current() && !version.builtIn();
    }

    /** How many texts are missing in what is written so far. */
    public int gaps() {
        return form.questionnaire().missing().size();
    }

    /** The name in the reader's language; the code until it has one. */
    public String name() {
        var language = Language.ofCode(text.language()).orElse(Language.EN);
        var name = version.questionnaire().text(language, Questionnaire.NAME);
        return name.isEmpty() ? code : name;
    }

    /** What a customer would see of what is written so far. */
    public List<Preview> previews() {
        return Preview.all(form.questionnaire());
    }

    public SurveyView survey() {
        return survey;
    }

    public VersionView version() {
        return version;
    }

    public SurveyForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
