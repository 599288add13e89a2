package aidas.outreach.sending;

import aidas.access.Caller;
import aidas.access.Forbidden;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.NotFound;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
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
    @Inject AuditLog audit;
    @Inject Caller caller;
    @Inject Clock clock;

    /**
     * The next thousand, oldest first; they are in no other batch.
     *
     * @return empty if none waits
     */
    @Requires({Role.INGEST, Role.ADMIN})
    public Optional<MessageFile> take() {
        ofTheCompany();
        return batches.make(MOST, clock.instant()).map(id -> told("take", get(id)));
    }

    /**
     * The same file again.
     *
     * @throws NotFound if there is no such batch, or it is confirmed or over
     */
    @Requires({Role.INGEST, Role.ADMIN})
    public MessageFile again(long id) {
        ofTheCompany();
        var batch = get(id);
        if (!batch.isOpen(clock.instant())) {
            throw forgotten(batch);
        }
        return told("again", batch);
    }

    /**
     * The gateway has it: numbers and words are forgotten. Confirming again changes nothing.
     *
     * @throws NotFound if there is no such batch
     */
    @Requires({Role.INGEST, Role.ADMIN})
    public void confirm(long id) {
        ofTheCompany();
        get(id);
        audit.record("outreach.messages.confirm", "batch:" + id, "");
        batches.confirm(id, clock.instant());
        messages.forget(id);
    }

    /** Of the last 28 days, those that nobody confirmed, newest first. */
    @Requires({Role.INGEST, Role.ADMIN})
    public List<MessageBatch> unconfirmed() {
        ofTheCompany();
        return batches.unconfirmed(clock.instant().minus(TOLD));
    }

    /** How many messages are in no batch yet. */
    @Requires({Role.INGEST, Role.ADMIN})
    public long waiting() {
        ofTheCompany();
        return messages.waiting(clock.instant());
    }

    private MessageBatch get(long id) {
        return batches.find(id).orElseThrow(() -> new NotFound("there is no batch " + id));
    }

    /** A gateway has no scope; an administrator of some stores reads no others' numbers. */
    private void ofTheCompany() {
        if (!caller.holds(Role.INGEST) && !caller.scope().company()) {
            throw new Forbidden("needs the scope of the whole company");
        }
    }

    private MessageFile told(String how, MessageBatch batch) {
        var rows = messages.of(batch.id());
        if (rows.size() != batch.messages()) {
            throw forgotten(batch);
        }
        audit.record("outreach.messages." + how, "batch:" + batch.id(), rows.size() + " messages");
        return new MessageFile(batch, rows);
    }

    private static NotFound forgotten(MessageBatch batch) {
        return new NotFound(
                "batch " + batch.id() + " is confirmed or over: its numbers are forgotten");
    }
}
