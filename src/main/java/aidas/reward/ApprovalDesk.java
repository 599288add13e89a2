package aidas.reward;

import static aidas.access.Requires.Reach.COMPANY;

import aidas.access.Forbidden;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.Characters;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.util.function.Consumer;

/**
 * Leads and HR decide and deliver what people asked for (R4.1).
 *
 * <p>Each throws {@link NotFound} for what the caller does not see to, {@link Forbidden} for what
 * the caller asked for, and {@link Conflict} for a move that its state does not allow.
 */
@UseCases
public class ApprovalDesk {

    private static final int LONGEST = 400;

    @Inject Handing handing;
    @Inject Rewards rewards;
    @Inject Moving moving;
    @Inject Self self;

    @Requires({Role.TEAM_LEAD, Role.HR})
    public void approve(long id) {
        move(id, it -> it.approve(self.name(), self.now()));
    }

    /**
     * @param reason 1 to 400 characters, which the person reads (R3.2)
     */
    @Requires({Role.TEAM_LEAD, Role.HR})
    public void decline(long id, String reason) {
        var words = checked(reason);
        move(id, it -> it.decline(words, self.name(), self.now()));
    }

    @Requires({Role.TEAM_LEAD, Role.HR})
    public void deliver(long id) {
        move(id, it -> it.deliver(self.name(), self.now()));
    }

    /**
     * Of somebody else (R3.3).
     *
     * @param reason 1 to 400 characters, which the person reads
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public void cancel(long id, String reason) {
        var words = checked(reason);
        move(id, it -> it.cancel(words, self.name(), self.now()));
    }

    private void move(long id, Consumer<Redemption> how) {
        var it = handing.locked(id);
        how.accept(it);
        moving.tell(it, rewards.version(it.termsId()).code(), false, self.name(), self.now());
    }

    private static String checked(String reason) {
        var words = reason == null ? "" : reason.strip();
        if (words.isEmpty() || words.length() > LONGEST || !Characters.areLegible(words)) {
            throw new Refused("reason", "1 to " + LONGEST + " characters");
        }
        return words;
    }
}
