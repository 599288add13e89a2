package aidas.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Does what is due of a chore, each piece in its own transaction and by one node at a time. A piece
 * that fails leaves the others alone and is tried again after ten minutes (R4.3).
 */
@ApplicationScoped
class Turn {

    private static final Logger LOG = Logger.getLogger(Turn.class);

    private static final Duration REST = Duration.ofMinutes(10);

    @Resource UserTransaction transaction;
    @Inject TimetableLock lock;

    /** When what failed may be tried again; forgotten with the server, which does no harm. */
    private final Map<Piece, Instant> resting = new ConcurrentHashMap<>();

    private record Piece(String chore, long key) {}

    void all(Chore chore, Instant now) {
        for (long key : chore.due(now)) {
            var piece = new Piece(chore.name(), key);
            if (!now.isBefore(resting.getOrDefault(piece, now))) {
                one(chore, piece, now);
            }
        }
    }

    private void one(Chore chore, Piece piece, Instant now) {
        try {
            transaction.begin();
            if (lock.taken(piece.chore())) {
                chore.run(piece.key(), now);
            }
            transaction.commit();
            resting.remove(piece);
        } catch (Exception e) {
            rollBack();
            resting.put(piece, now.plus(REST));
            LOG.errorf(
                    e, "%s failed for %d; tried again after %s", chore.name(), piece.key(), REST);
        }
    }

    private void rollBack() {
        try {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        } catch (SystemException e) {
            LOG.error("a failed chore could not be taken back", e);
        }
    }
}
