package aidas.insight.selftest;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.architecture.UseCases;

/** Whether the statistics compute here what they should. */
@UseCases
public class SelfTestDesk {

    /** Computes all cases now; a matter of milliseconds. */
    @Requires({Role.ADMIN, Role.DPO, Role.OWNER})
    public Report report() {
        return SelfTest.of(ReferenceCases.shipped());
    }
}
