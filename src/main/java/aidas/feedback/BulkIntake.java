package aidas.feedback;

import aidas.access.Requires;
import aidas.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.function.Consumer;

/**
 * Takes a file of any size in, chunk by chunk: each chunk is a transaction of its own, and only one
 * is in memory (R6.1).
 */
@ApplicationScoped
public class BulkIntake {

    private static final int LINES = 5000;
    private static final int CHARACTERS = 4_000_000;

    @Inject Intake intake;
    @Inject Clock clock;

    /**
     * @param progress told after every chunk
     */
    @Requires({Role.INGEST, Role.ADMIN})
    public Tally take(Lines lines, Consumer<Tally> progress) {
        var chunk = new Chunk(intake.surveys(), clock.instant());
        try {
            var line = lines.next();
            while (line.isPresent()) {
                chunk.add(line.get());
                if (chunk.holds(LINES, CHARACTERS)) {
                    progress.accept(chunk.book(intake::receiveAll));
                }
                line = lines.next();
            }
            return chunk.book(intake::receiveAll);
        } catch (IOException e) {
            return chunk.broken(intake::receiveAll);
        }
    }
}
