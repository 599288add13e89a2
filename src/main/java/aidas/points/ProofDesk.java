package aidas.points;

import static aidas.access.Requires.Reach.COMPANY;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;

/** Proves balances whenever somebody asks. */
@UseCases
public class ProofDesk {

    @Inject Recount recount;

    /** From the ledger itself (R1.5). */
    @Requires(
            value = {Role.HR, Role.ADMIN},
            reach = COMPANY)
    public Proof prove() {
        return recount.prove();
    }
}
