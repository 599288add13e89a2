package aidas.integration;

import aidas.access.Requires;
import aidas.access.Requires.Reach;
import aidas.access.Role;
import aidas.integration.tool.Payload;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;

/** The doors through which payloads come: each payload is a transaction of its own. */
@UseCases
public class HookDesk {

    @Inject Sources sources;
    @Inject SecretSafe safe;
    @Inject Events events;
    @Inject Arrivals arrivals;
    @Inject Clock clock;

    /**
     * Did the source's tool send this? If not, it is counted and nothing else (R2.1).
     *
     * @param headers a header's value by its name, null if there is none
     */
    @Requires(reach = Reach.ANYBODY)
    public boolean isSigned(String code, UnaryOperator<String> headers, byte[] body) {
        var source = sources.byCode(code).filter(one -> !one.isRetired());
        var now = clock.instant();
        boolean fits =
                source.flatMap(one -> safe.unwrap(one.code(), one.wrappedSecret()))
                        .filter(
                                secret ->
                                        source.get()
                                                .tool()
                                                .signature()
                                                .fits(secret, headers, body, now))
                        .isPresent();
        if (!fits) {
            events.knocked(
                    source.map(EventSource::id).orElse(0L),
                    LocalDate.ofInstant(now, ZoneOffset.UTC));
        }
        return fits;
    }

    /** The source, for whoever brings a file to it. */
    @Requires({Role.INGEST, Role.ADMIN})
    public SourceView open(String code) {
        return sources.get(code).mustBeOpen().view();
    }

    /** Of a source whose signature was right. */
    @Requires(reach = Reach.ANYBODY)
    public SourceView signed(String code) {
        return sources.get(code).view();
    }

    /**
     * Takes one payload in, once its sender is known to be the source's.
     *
     * @throws NotFound if there is no such source
     */
    @Requires(reach = Reach.ANYBODY)
    public Arrival take(String code, Payload payload) {
        return arrivals.take(sources.get(code), payload);
    }

    /** Keeps what could not be read (R2.4). */
    @Requires(reach = Reach.ANYBODY)
    public Arrival unreadable(String code, String raw, Refused refused) {
        return arrivals.unreadable(sources.get(code), raw, refused);
    }
}
