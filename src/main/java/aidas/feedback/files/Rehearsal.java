package aidas.feedback.files;

import aidas.access.Requires;
import aidas.access.Requires.Reach;
import aidas.access.Role;
import aidas.feedback.Intake;
import aidas.feedback.NewResponse;
import aidas.feedback.Receipt;
import aidas.shared.architecture.UseCases;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;

/** The intake, tried out: the same path in a transaction that leaves nothing (R4.1). */
@UseCases
public class Rehearsal {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Inject Intake intake;

    /** What would become of each, in the order given. */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public List<Receipt> receiveAll(List<NewResponse> chunk) {
        try {
            return intake.receiveAll(chunk);
        } finally {
            // Not earlier: a transaction without a future takes no part in anything.
            transaction.setRollbackOnly();
        }
    }
}
