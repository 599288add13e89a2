package aidas.survey.web;

import aidas.access.Language;
import aidas.shared.web.Text;
import aidas.survey.ChipLabels;
import aidas.survey.Labels;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The words of chips, standards and surveys in the reader's language, read once for a page; pages
 * of all features call it {@code surveyLabels}.
 */
@Named
@RequestScoped
public class SurveyLabels {

    @Inject ChipLabels labels;
    @Inject Text text;

    private Labels words;

    @PostConstruct
    void load() {
        words = labels.in(Language.ofCode(text.language()).orElse(Language.EN));
    }

    /** A chip as the version named it that was answered. */
    public String chip(long version, String code) {
        return words.chip(version, code);
    }

    /** A chip of whatever survey. */
    public String chip(String code) {
        return words.chip(code);
    }

    /** A standard as the version named it that was answered. */
    public String standard(long version, String code) {
        return words.standard(version, code);
    }

    /** A standard of whatever survey. */
    public String standard(String code) {
        return words.standard(code);
    }

    public String survey(String code) {
        return words.survey(code);
    }
}
