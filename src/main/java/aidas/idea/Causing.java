package aidas.idea;

import aidas.access.Caller;
import aidas.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Which answers of customers the caller may name and read beside an idea. */
@ApplicationScoped
public class Causing {

    @Inject Causes causes;
    @Inject Caller caller;
    @Inject Self self;

    /** An own answer, or one of a store that the caller reads (R1.4). */
    boolean mayName(long answer) {
        return causes.find(answer).filter(this::knows).isPresent();
    }

    /**
     * Null for none, and for one whose customer did not agree and that the caller does not know.
     */
    public Quote read(Long answer) {
        return answer == null
                ? null
                : causes.find(answer)
                        .filter(cause -> cause.agreed() || knows(cause))
                        .map(Cause::quote)
                        .orElse(null);
    }

    private boolean knows(Cause cause) {
        return self.id().filter(cause.credited()::contains).isPresent()
                || (caller.holds(Role.TEAM_LEAD) || caller.holds(Role.HR))
                        && caller.scope().holds(cause.store(), cause.region());
    }
}
