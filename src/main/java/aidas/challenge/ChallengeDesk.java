package aidas.challenge;

import aidas.access.Forbidden;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.Characters;
import aidas.shared.Conflict;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.util.List;

/** HR, and a lead for the own store, write and publish challenges (R1.1). */
@UseCases
public class ChallengeDesk {

    private static final int LONGEST = 400;

    @Inject Challenges challenges;
    @Inject Reign reign;
    @Inject Player player;
    @Inject AuditLog audit;

    /**
     * Writes a draft, or writes it anew.
     *
     * @throws Refused with every field at fault
     * @throws Forbidden if its area is not the caller's
     * @throws Conflict if it is published
     */
    @Requires({Role.HR, Role.TEAM_LEAD})
    public ChallengeCode draft(String code, ChallengeDraft draft) {
        draft.check(code);
        reign.check(draft.terms().area());
        challenges.inTurn();
        var known = new ChallengeCode(code);
        var before = challenges.find(known);
        before.ifPresent(this::checkDraft);
        if (before.isPresent()) {
            before.get().rewrite(draft, player.username(), player.now());
        } else {
            challenges.add(new Challenge(known, draft, player.username(), player.now()));
        }
        record("challenge.drafted", known, "");
        return known;
    }

    /** A draft that will not be. */
    @Requires({Role.HR, Role.TEAM_LEAD})
    public void discard(ChallengeCode code) {
        var challenge = challenges.locked(code);
        checkDraft(challenge);
        challenges.remove(challenge);
        record("challenge.discarded", code, "");
    }

    /**
     * From now on its rules stay as they are (R1.2).
     *
     * @throws Unprocessable if its first day is past, or another one counts the same of the same
     *     people on the same days (R4.4)
     */
    @Requires({Role.HR, Role.TEAM_LEAD})
    public void publish(ChallengeCode code) {
        challenges.inTurn();
        var challenge = challenges.locked(code);
        checkDraft(challenge);
        var terms = challenge.terms();
        var now = player.now();
        if (terms.days().from().isBefore(Counting.today(now))) {
            throw new Unprocessable("from", "today or later");
        }
        reign.checkAlone(terms, challenges.until(terms.days().from()));
        var rules = Published.words(terms, reign.placeName(terms.area()));
        var facts = challenge.facts(now);
        var hash = Document.hash(Document.ofRules(code, facts.name(), facts.about(), terms, rules));
        challenge.publish(rules, hash, player.username(), now);
        record("challenge.published", code, hash);
    }

    /**
     * Before its end, with a reason that everybody reads.
     *
     * @throws Conflict if it is a draft, over, or called off already
     */
    @Requires({Role.HR, Role.TEAM_LEAD})
    public void callOff(ChallengeCode code, String reason) {
        var because = reason == null ? "" : reason.strip();
        if (because.isEmpty() || because.length() > LONGEST || !Characters.areLegible(because)) {
            throw new Refused("reason", "1 to " + LONGEST + " characters");
        }
        var challenge = challenges.locked(code);
        reign.check(challenge.terms().area());
        var state = challenge.state(player.now());
        if (!state.open()) {
            throw new Conflict("the challenge is " + state.code());
        }
        challenge.callOff(because, player.username(), player.now());
        record("challenge.called-off", code, because);
    }

    /** What the caller may write and call off, drafts too; those that begin last first. */
    @Requires({Role.HR, Role.TEAM_LEAD})
    public List<ChallengeFacts> all() {
        return challenges.all().stream()
                .filter(each -> reign.holds(each.terms().area()))
                .map(each -> each.facts(player.now()))
                .toList();
    }

    private void checkDraft(Challenge challenge) {
        reign.check(challenge.terms().area());
        if (!(challenge.state(player.now()) instanceof ChallengeState.Draft)) {
            throw new Conflict("challenge " + challenge.code() + " is published");
        }
    }

    private void record(String what, ChallengeCode code, String detail) {
        audit.record(what, Closing.subject(code), detail);
    }
}
