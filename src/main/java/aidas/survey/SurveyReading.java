package aidas.survey;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import aidas.access.Caller;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.NotFound;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What customers are asked, version by version. How many answered is for those who see the whole
 * company (R5.1).
 */
@UseCases
public class SurveyReading {

    @Inject Surveys surveys;
    @Inject AnswersSoFar answers;
    @Inject Caller caller;

    /** The company's own surveys first, each by code. */
    @Requires({Role.ADMIN, Role.HR, Role.OWNER, Role.TEAM_LEAD})
    public List<SurveyView> surveys() {
        var counts = counts();
        return surveys.all().stream()
                .collect(groupingBy(SurveyVersion::survey, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(versions -> view(versions, counts))
                .toList();
    }

    /**
     * @throws NotFound if there is none
     */
    @Requires({Role.ADMIN, Role.HR, Role.OWNER, Role.TEAM_LEAD})
    public SurveyView survey(SurveyCode code) {
        var versions = surveys.versions(code);
        if (versions.isEmpty()) {
            throw new NotFound("there is no survey " + code);
        }
        return view(versions, counts());
    }

    /** Null for somebody who sees a part of the company only. */
    private Map<Long, Long> counts() {
        return caller.scope().company() ? answers.byVersion() : null;
    }

    private static SurveyView view(List<SurveyVersion> versions, Map<Long, Long> counts) {
        var survey = versions.getFirst().survey();
        int current =
                versions.stream()
                        .filter(version -> version.state() == VersionState.PUBLISHED)
                        .mapToInt(SurveyVersion::number)
                        .max()
                        .orElse(0);
        return new SurveyView(
                survey.code(),
                survey.isBuiltIn(),
                versions.stream()
                        .map(version -> version.view(version.number() == current, counts))
                        .toList());
    }
}
