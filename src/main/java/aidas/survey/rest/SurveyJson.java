package aidas.survey.rest;

import aidas.survey.SurveyView;
import aidas.survey.VersionView;
import java.util.List;

/**
 * A survey on the wire.
 *
 * @param current the number of the version that senders mean who name none; left out if there is
 *     none
 */
public record SurveyJson(
        String code, boolean builtIn, Integer current, List<VersionJson> versions) {

    static SurveyJson of(SurveyView view) {
        return new SurveyJson(
                view.code().value(),
                view.builtIn(),
                view.current().map(VersionView::number).orElse(null),
                view.versions().stream().map(VersionJson::of).toList());
    }
}
