package aidas.outreach.sending;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.NotFound;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Gives short messages to the gateway that asks for them (R4.4, R4.5). */
@UseCases
public class ShortMessageDesk {

    private static final int MOST = 1_000;
    private static final Duration TOLD = Duration.ofDays(28);

    @Inject ShortMessages messages;
    @Inject MessageBatches batches;
    @Inject Clock clock;

    /**
     * The next thousand, oldest first; they are in no other batch.
     *
     * @return empty if none waits
     */
    @Requires({Role.INGEST, Role.ADMIN})
    public Optional<MessageFile> take() {
        return batches.make(MOST, clock.instant()).map(id -> file(get(id)));
    }

    /**
     * The same file again.
     *
     * @throws NotFound if there is no such batch, or it is confirmed or over
     */
    @Requires({Role.INGEST, Role.ADMIN})
    public MessageFile again(long id) {
        var batch = get(id);
        if (!batch.isOpen(clock.instant())) {
            throw new NotFound("batch " + id + " is confirmed or over: its numbers are forgotten");
        }
        return file(batch);
    }

    /**
     * The gateway has it: numbers and words are forgotten. Confirming again changes nothing.
     *
     * @throws NotFound if there is no such batch
     */
    @Requires({Role.INGEST, Role.ADMIN})
    public void confirm(long id) {
        get(id);
        batches.confirm(id, clock.instant());
        messages.forget(id);
    }

    /** Of the last 28 days, those that nobody confirmed, newest first. */
    @Requires({Role.INGEST, Role.ADMIN})
    public List<MessageBatch> unconfirmed() {
        return batches.unconfirmed(clock.instant().minus(TOLD));
    }

    /** How many messages are in no batch yet. */
    @Requires({Role.INGEST, Role.ADMIN})
    public long waiting() {
        return messages.waiting();
    }

    private MessageBatch get(long id) {
        return batches.find(id).orElseThrow(() -> new NotFound("there is no batch " + id));
    }

    private MessageFile file(MessageBatch batch) {
        return new MessageFile(batch, messages.of(batch.id()));
    }
}
