package aidas.integration;

import aidas.access.Caller;
import aidas.access.Requires;
import aidas.access.Requires.Reach;
import aidas.access.Role;
import aidas.integration.tool.Tool;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Sets up where survey tools deliver (R1.1 to R1.3). */
@UseCases
public class SourceDesk {

    @Inject Sources sources;
    @Inject SecretSafe safe;
    @Inject AuditLog audit;
    @Inject Caller caller;
    @Inject Clock clock;

    /** Those that take in first, by name. */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public List<SourceView> all() {
        return sources.all().stream().map(EventSource::view).toList();
    }

    /**
     * @throws NotFound if there is none
     */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public SourceView one(String code) {
        return sources.get(code).view();
    }

    /**
     * @throws Refused with every field at fault
     * @throws Conflict if there is a source of that code, retired or not
     */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public Registered register(SourceDraft draft) {
        refuse(draft.faults());
        if (sources.byCode(draft.code()).isPresent()) {
            throw new Conflict("there is a source " + draft.code());
        }
        var tool = Tool.ofCode(draft.tool()).orElseThrow();
        var source =
                new EventSource(
                        draft.code(),
                        tool,
                        draft.name().strip(),
                        draft.mapping(tool),
                        caller.username(),
                        clock.instant());
        var drawn = signed(source, draft.secret());
        sources.add(source);
        audit.record("integration.source.make", subject(source), tool.code());
        return new Registered(source.view(), drawn);
    }

    /** Name and mapping; code, tool and secret stay. */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public SourceView change(String code, SourceDraft draft) {
        var source = sources.get(code).mustBeOpen();
        refuse(draft.mappingFaults());
        source.rename(draft.name().strip());
        source.map(draft.mapping(source.tool()));
        audit.record(
                "integration.source.change", subject(source), MappingText.write(source.mapping()));
        return source.view();
    }

    /**
     * Another secret, from now on (R1.2).
     *
     * @param secret as the tool tells it; blank or null to draw one
     */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public Registered renew(String code, String secret) {
        var source = sources.get(code).mustBeOpen();
        var drawn = signed(source, secret);
        audit.record("integration.source.secret", subject(source), "");
        return new Registered(source.view(), drawn);
    }

    /** For good; one that was retired stays so. */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public void retire(String code) {
        var source = sources.get(code);
        if (!source.isRetired()) {
            source.retire(clock.instant());
            audit.record("integration.source.retire", subject(source), "");
        }
    }

    /** The secret that was drawn; empty if one was brought. */
    private String signed(EventSource source, String brought) {
        boolean draw = brought == null || brought.isBlank();
        var secret = draw ? SecretSafe.drawn() : brought.strip();
        if (!source.tool().signature().takes(secret)) {
            throw new Refused(List.of(SourceDraft.wrongSecret()));
        }
        source.signWith(safe.wrap(source.code(), secret));
        return draw ? secret : "";
    }

    private static void refuse(List<Violation> faults) {
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
    }

    private static String subject(EventSource source) {
        return "source:" + source.code();
    }
}
