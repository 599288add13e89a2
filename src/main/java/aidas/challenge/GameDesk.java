package aidas.challenge;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Unprocessable;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;

/** Everybody joins and leaves by their own word, each game for itself (R2.1). */
@UseCases
public class GameDesk {

    @Inject Challenges challenges;
    @Inject Parts parts;
    @Inject Player player;
    @Inject AuditLog audit;

    /**
     * From publication to the end; said again, nothing changes.
     *
     * @throws NotFound if there is none for those who work where the caller does
     * @throws Conflict if it is over or called off
     * @throws Unprocessable naming {@code measure} if another one counts the same of the caller on
     *     the same days
     */
    @Requires(Role.EMPLOYEE)
    public void join(ChallengeCode code) {
        var challenge = challenges.locked(code);
        var state = challenge.state(player.now());
        var place =
                player.place()
                        .filter(each -> !(state instanceof ChallengeState.Draft))
                        .filter(each -> challenge.terms().area().holds(each.store().facts()))
                        .orElseThrow(() -> new NotFound("there is no challenge " + code));
        checkOpen(state);
        parts.turn(place.who());
        if (!parts.meeting(place.who(), challenge.id()).isEmpty()) {
            throw new Unprocessable("measure", "one that no other challenge of yours counts then");
        }
        if (parts.join(challenge.id(), place.who(), place.store().id(), player.now())) {
            audit.record("challenge.joined", player.subject(), code.value());
        }
    }

    /**
     * Until the end; what the caller did counts and shows no more, from now on (R2.3).
     *
     * @throws Conflict if it is over: then only sums are left
     */
    @Requires(Role.EMPLOYEE)
    public void leave(ChallengeCode code) {
        var challenge = challenges.locked(code);
        var state = challenge.state(player.now());
        var who = player.id().orElseThrow(() -> new NotFound("there is no challenge " + code));
        if (state instanceof ChallengeState.Draft) {
            throw new NotFound("there is no challenge " + code);
        }
        checkOpen(state);
        if (parts.leave(challenge.id(), who, player.now())) {
            audit.record("challenge.left", player.subject(), code.value());
        }
    }

    private static void checkOpen(ChallengeState state) {
        if (!state.open()) {
            throw new Conflict("the challenge is " + state.code() + "; nothing is open any more");
        }
    }
}
