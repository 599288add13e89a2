package aidas.integration.web;

import aidas.survey.SurveyReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The codes of all surveys, by which scores can be read. */
@Named
@RequestScoped
public class SurveyChoices {

    @Inject SurveyReading reading;

    private List<String> codes;

    /** The company's own ones come first. */
    public List<String> codes() {
        if (codes == null) {
            codes = reading.surveys().stream().map(each -> each.code().value()).toList();
        }
        return codes;
    }
}
