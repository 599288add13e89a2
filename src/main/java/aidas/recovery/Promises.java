package aidas.recovery;

import aidas.feedback.SetWise;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/**
 * Tells what a case promises its customer. For the page on which customers answer; it checks no
 * rights, so whoever calls it knows that the customer asks.
 */
@Store
public class Promises {

    @Inject SetWise setWise;
    @Inject Links links;

    /** With a fresh link each time; empty if the response has no case. */
    public Optional<Promise> of(long responseId) {
        return setWise
                .rows(
                        """
                        select id, reference, promised_at from recovery_case where response_id = ?
                        """,
                        row -> new Found(row.getLong(1), row.getString(2), SetWise.instant(row, 3)),
                        responseId)
                .stream()
                .findFirst()
                .map(it -> new Promise(it.reference(), it.by(), links.make(it.id())));
    }

    private record Found(long id, String reference, Instant by) {}
}
