package aidas.outreach.place.web;

import aidas.access.Language;
import aidas.outreach.place.NewPlace;
import aidas.outreach.place.PlaceKind;
import java.io.Serializable;

/** What stands in the form for a new poster or tablet. */
public class PlaceForm implements Serializable {

    private static final long serialVersionUID = 1;

    private PlaceKind kind = PlaceKind.POSTER;
    private String label;
    private String survey = "nps";
    private Language language;

    /** In the store's own language, until another is chosen. */
    void begin(Language usual) {
        language = language == null ? usual : language;
    }

    /**
     * @throws aidas.shared.Refused naming {@code label}
     */
    NewPlace asked() {
        return new NewPlace(kind, label, survey, language);
    }

    public PlaceKind getKind() {
        return kind;
    }

    public void setKind(PlaceKind kind) {
        this.kind = kind;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getSurvey() {
        return survey;
    }

    public void setSurvey(String survey) {
        this.survey = survey;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }
}
