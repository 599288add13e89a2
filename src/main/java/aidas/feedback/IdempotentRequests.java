package aidas.feedback;

import aidas.shared.Unprocessable;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Keeps the answers given to requests with an Idempotency-Key (R2.2). */
@Store
class IdempotentRequests {

    @Inject SetWise setWise;

    /**
     * @return the answer given before, if there is one
     * @throws Unprocessable if the key was used with another body
     */
    Optional<Receipt> answered(String client, IdempotencyKey key, ResponseKey response) {
        var found =
                setWise.rows(
                        """
                        select request_hash, outcome, reason from idempotent_request
                         where client = ? and key = ?
                        """,
                        row -> new Answered(row.getString(1), row.getString(2), row.getString(3)),
                        client,
                        key.value());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var answered = found.getFirst();
        if (!answered.hash().equals(key.bodyHash())) {
            throw new Unprocessable("Idempotency-Key", "was used with another body before");
        }
        return Optional.of(
                new Receipt(response, Outcome.valueOf(answered.outcome()), answered.reason()));
    }

    private record Answered(String hash, String outcome, String reason) {}

    /** False if another request with this key was answered in the meantime. */
    boolean remember(String client, IdempotencyKey key, Receipt receipt, Instant at) {
        return setWise.update(
                        """
                        insert into idempotent_request (client, key, request_hash, outcome, reason, at)
                        values (?, ?, ?, ?, ?, ?::timestamptz)
                        on conflict do nothing
                        """,
                        client,
                        key.value(),
                        key.bodyHash(),
                        receipt.outcome().name(),
                        receipt.reason(),
                        at.toString())
                == 1;
    }
}
