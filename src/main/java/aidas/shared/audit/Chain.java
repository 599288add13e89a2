package aidas.shared.audit;

import java.util.Arrays;
import java.util.Optional;

/** Follows the entries from the first and stops at the one that does not fit (R1.2). */
class Chain {

    static final byte[] BEGINNING = new byte[32];

    /** An entry as it is stored. */
    record Link(AuditEntry entry, byte[] previous, byte[] hash) {}

    private byte[] last = BEGINNING;
    private long next = 1;

    /** The place of the entry if it was altered, taken out or put in; empty if it fits. */
    Optional<Long> broken(Link link) {
        boolean fits =
                link.entry().id() == next
                        && Arrays.equals(last, link.previous())
                        && Arrays.equals(link.hash(), link.entry().hash(last));
        if (!fits) {
            return Optional.of(next);
        }
        last = link.hash();
        next++;
        return Optional.empty();
    }

    /** Where the chain goes on. */
    long next() {
        return next;
    }
}
