package aidas.points;

import static aidas.access.Requires.Reach.COMPANY;

import aidas.access.Caller;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;

/** Proves balances whenever somebody asks. */
@UseCases
public class ProofDesk {

    @Inject Recount recount;
    @Inject Holders holders;
    @Inject Caller caller;
    @Inject AuditLog audit;

    /**
     * From the ledger itself (R1.5). Only HR is told whose balance is off, and that it was told
     * stands in the audit log for each of them (R5.2).
     */
    @Requires(
            value = {Role.HR, Role.ADMIN},
            reach = COMPANY)
    public Proof prove() {
        var proof = recount.prove();
        if (proof.holds() || !caller.holds(Role.HR)) {
            return proof;
        }
        var named = holders.named(recount.off());
        named.forEach(each -> audit.record("points.read", "employee:" + each.employee(), "proof"));
        return proof.named(named);
    }
}
