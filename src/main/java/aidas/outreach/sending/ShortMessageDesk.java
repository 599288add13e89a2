package aidas.outreach.sending;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Gives short messages to the gateway that asks for them (R4.4). */
@UseCases
public class ShortMessageDesk {

    private static final int MOST = 1_000;

    @Inject ShortMessages messages;
    @Inject Clock clock;

    /** The next thousand, oldest first; nobody gets them again. */
    @Requires({Role.INGEST, Role.ADMIN})
    public List<ShortMessage> take() {
        return messages.take(MOST, clock.instant());
    }
}
