package aidas.feedback;

import aidas.access.Errands;
import aidas.access.Requires;
import aidas.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Takes a file of any size in, chunk by chunk: each chunk is a transaction of its own. While one is
 * booked the next is read, so two are in memory, whatever the size (R6.1).
 */
@ApplicationScoped
public class BulkIntake {

    private static final int LINES = 10_000;
    private static final int CHARACTERS = 6_000_000;

    @Inject Intake intake;
    @Inject Errands errands;
    @Inject Deliveries deliveries;
    @Inject Clock clock;

    /** What became of the lines; the delivery is written down. */
    @Requires({Role.INGEST, Role.ADMIN})
    public Tally take(Lines lines) {
        var tally = taken(lines);
        deliveries.delivered(tally);
        return tally;
    }

    private Tally taken(Lines lines) {
        var chunk = new Chunk(intake.surveys(), clock.instant());
        var booking = new FutureTask<>(List::<Receipt>of);
        try {
            var line = lines.next();
            while (line.isPresent()) {
                chunk.add(line.get());
                if (chunk.holds(LINES, CHARACTERS)) {
                    chunk.count(receipts(booking));
                    booking = begun(chunk.take());
                }
                line = lines.next();
            }
            chunk.count(receipts(booking));
            return chunk.book(intake::receiveAll);
        } catch (IOException e) {
            chunk.count(receipts(booking));
            return chunk.broken(intake::receiveAll);
        }
    }

    private FutureTask<List<Receipt>> begun(List<NewResponse> responses) {
        var booking = new FutureTask<>(() -> intake.receiveAll(responses));
        errands.start(booking);
        return booking;
    }

    /** Where no thread was free it is done here: a booking never waits behind other errands. */
    private static List<Receipt> receipts(FutureTask<List<Receipt>> booking) {
        booking.run();
        try {
            return booking.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("a chunk could not be booked", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a chunk was booked", e);
        }
    }
}
