package aidas.feedback;

import aidas.access.Requires;
import aidas.access.Requires.Reach;
import aidas.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tries all responses again that wait for one reason, chunk by chunk (R4.2). */
@ApplicationScoped
public class QuarantineReplay {

    @Inject QuarantineDesk desk;

    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public Replayed all(String reason) {
        var sum = Replayed.NONE;
        var chunk = desk.replaySome(reason, 0);
        while (chunk.last() > 0) {
            sum = sum.plus(chunk);
            chunk = desk.replaySome(reason, chunk.last());
        }
        return sum;
    }
}
