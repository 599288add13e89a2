package aidas.idea.review;

import static aidas.access.Role.HR;
import static aidas.access.Role.TEAM_LEAD;

import aidas.access.Forbidden;
import aidas.access.Requires;
import aidas.idea.Moving;
import aidas.idea.Stage;
import aidas.shared.Characters;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.util.stream.Collectors;

/** Moves ideas through their stages, past the gates that HR set. */
@UseCases
public class StageDesk {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 1000;

    @Inject Bench bench;
    @Inject Programmes programmes;
    @Inject Moving moving;
    @Inject Crediting crediting;
    @Inject AuditLog audit;

    /**
     * Moves it. Everybody reads the reason, its author too (R3.2).
     *
     * @param from where it stood when it was read
     * @param reason 10 to 1,000 characters to decline or to take a decision back; else empty or
     *     null for none
     * @throws NotFound if there is none, or it is a draft
     * @throws Forbidden for who does not decide about it (R1.1 to R1.3)
     * @throws Refused naming {@code to} or {@code reason}
     * @throws Conflict if it stands elsewhere by now, or does not go there from where it stands
     * @throws Unprocessable naming {@code to} if it lacks what the gate needs (R2.1)
     */
    @Requires({TEAM_LEAD, HR})
    public void move(long id, Stage from, Stage to, String reason) {
        var folder = bench.deciding(id);
        var why = reason == null ? "" : reason.strip();
        check(from, to, why);
        if (folder.idea().stage() != from) {
            throw new Conflict("idea %d is %s by now".formatted(id, folder.idea().stage().code()));
        }
        if (from == Stage.DECLINED && !bench.hr()) {
            throw new Forbidden("for HR: what is declined is reviewed again by their decision");
        }
        pass(folder, to);
        moving.move(id, to, why.isEmpty() ? null : why);
        audit.record("idea.moved", "idea:" + id, from.code() + " to " + to.code());
        if (to == Stage.ADOPTED) {
            crediting.credit(folder.idea(), folder.handling().credited());
        }
    }

    private static void check(Stage from, Stage to, String why) {
        if (to == null || to == Stage.SUBMITTED || to == Stage.DUPLICATE) {
            throw new Refused("to", "review, trial, adopted or declined");
        }
        int least = to == Stage.DECLINED || from == Stage.DECLINED ? SHORTEST : 0;
        int length = why.codePointCount(0, why.length());
        if (length < least || length > LONGEST || !Characters.areLegible(why)) {
            throw new Refused("reason", least + " to " + LONGEST + " characters");
        }
    }

    /** The gate counts only on the way that stages have. */
    private void pass(Bench.Folder folder, Stage to) {
        if (!folder.idea().stage().next().contains(to)) {
            return;
        }
        var lacks = programmes.now().gate(to).lacks(folder.handling());
        if (!lacks.isEmpty()) {
            throw new Unprocessable(
                    "to",
                    "lacks "
                            + lacks.stream().map(Lack::toString).collect(Collectors.joining(", ")));
        }
    }
}
