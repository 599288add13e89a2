package aidas.idea.review;

import static aidas.access.Role.HR;
import static aidas.access.Role.TEAM_LEAD;

import aidas.access.Forbidden;
import aidas.access.Language;
import aidas.access.Requires;
import aidas.idea.Moving;
import aidas.shared.Characters;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;

/** Answers ideas for the company. */
@UseCases
public class AnswerDesk {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 2000;

    @Inject Bench bench;
    @Inject Answers answers;
    @Inject Moving moving;
    @Inject Event<IdeaAnswered> answered;
    @Inject AuditLog audit;

    /**
     * Everybody reads it; it waits no more for its first answer (R3.3).
     *
     * @param text 10 to 2,000 characters
     * @param language in which it is written; null is refused
     * @return its key
     * @throws NotFound if there is none, or it is a draft
     * @throws Forbidden for who does not decide about it
     * @throws Refused with every field at fault
     */
    @Requires({TEAM_LEAD, HR})
    public long answer(long id, String text, Language language) {
        bench.deciding(id);
        var words = text == null ? "" : text.strip();
        check(words, language);
        var by = bench.self().mover();
        var at = bench.self().now();
        long key = answers.add(id, words, language, by, at);
        moving.answer(id);
        audit.record("idea.answered", "idea:" + id, "answer " + key);
        answered.fire(new IdeaAnswered(id, key, at, by));
        return key;
    }

    private static void check(String words, Language language) {
        var faults = new ArrayList<Violation>();
        int length = words.codePointCount(0, words.length());
        if (length < SHORTEST || length > LONGEST || !Characters.areLegible(words)) {
            faults.add(new Violation("text", SHORTEST + " to " + LONGEST + " characters"));
        }
        if (language == null) {
            faults.add(new Violation("language", "en, bg or lt"));
        }
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
    }
}
