package aidas.survey;

import aidas.access.Caller;
import aidas.access.Requires;
import aidas.access.Requires.Reach;
import aidas.access.Role;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Writes surveys: drafts, and the two steps that customers notice. */
@UseCases
public class SurveyDesk {

    @Inject Surveys surveys;
    @Inject AuditLog audit;
    @Inject Caller caller;
    @Inject Clock clock;

    /**
     * A new survey with a first draft.
     *
     * @throws Refused if the code is taken
     */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public void create(SurveyCode code, Questionnaire asked) {
        if (surveys.locked(code).isPresent()) {
            throw new Refused("code", "expected a code that no survey has yet");
        }
        var survey = new Survey(code);
        surveys.add(survey, new SurveyVersion(survey, 1, asked));
    }

    /**
     * The number of the draft that follows the newest version, copied from it (R4.2).
     *
     * @throws Unprocessable if there is a draft already
     */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public int begin(SurveyCode code) {
        var newest = surveys.lockedVersions(code).getFirst();
        if (newest.state() == VersionState.DRAFT) {
            throw new Unprocessable(
                    "number", "version %d is a draft already".formatted(newest.number()));
        }
        return next(newest, newest.questionnaire());
    }

    private int next(SurveyVersion newest, Questionnaire asked) {
        var next = new SurveyVersion(newest.survey(), newest.number() + 1, newest.questionnaire());
        next.change(asked);
        surveys.add(next);
        return next.number();
    }

    /**
     * Writes a draft; the number after the newest version begins one.
     *
     * @return true if it began one
     * @throws Unprocessable if it is no draft any more
     */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public boolean write(SurveyCode code, int number, Questionnaire asked) {
        var versions = surveys.lockedVersions(code);
        var newest = versions.getFirst();
        if (number == newest.number() + 1 && newest.state() != VersionState.DRAFT) {
            next(newest, asked);
            return true;
        }
        one(versions, code, number).change(asked);
        return false;
    }

    /**
     * Writes a draft as it was read.
     *
     * @param lock of the view that was changed
     * @return false if somebody else changed it meanwhile; nothing was written
     */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public boolean change(SurveyCode code, int number, long lock, Questionnaire asked) {
        var version = one(surveys.lockedVersions(code), code, number);
        if (version.version() != lock) {
            return false;
        }
        version.change(asked);
        return true;
    }

    /** Forgets a draft; if it is all there is of the survey, the survey goes too. */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public void discard(SurveyCode code, int number) {
        var versions = surveys.lockedVersions(code);
        var version = one(versions, code, number);
        if (version.state() != VersionState.DRAFT) {
            throw new Unprocessable("number", "only a draft can be discarded");
        }
        surveys.remove(version);
        if (versions.size() == 1) {
            surveys.remove(version.survey());
        }
    }

    /**
     * Publishes a draft and retires the version before (R4.4, R4.6).
     *
     * @throws Refused with every missing text (R3.3)
     */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public void publish(SurveyCode code, int number) {
        var versions = surveys.lockedVersions(code);
        one(versions, code, number).publish(caller.username(), clock.instant());
        for (var other : versions) {
            if (other.state() == VersionState.PUBLISHED && other.number() < number) {
                other.retire(clock.instant());
                audit.record("survey.retire", subject(code, other.number()), "superseded");
            }
        }
        audit.record("survey.publish", subject(code, number), "");
    }

    /**
     * Ends a survey: senders who name no version are refused from now on.
     *
     * @throws Unprocessable for a built-in survey, which senders mean without knowing (R4.5)
     */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public void retire(SurveyCode code, int number) {
        var version = one(surveys.lockedVersions(code), code, number);
        if (version.survey().isBuiltIn()) {
            throw new Unprocessable(
                    "number", "a built-in survey always has a version; publish the next one");
        }
        version.retire(clock.instant());
        audit.record("survey.retire", subject(code, number), "");
    }

    private static SurveyVersion one(List<SurveyVersion> versions, SurveyCode code, int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(
                        () -> new NotFound("survey %s has no version %d".formatted(code, number)));
    }

    private static String subject(SurveyCode code, int number) {
        return "survey:" + code + "/" + number;
    }
}
