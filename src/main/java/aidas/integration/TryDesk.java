package aidas.integration;

import aidas.access.Requires;
import aidas.access.Requires.Reach;
import aidas.access.Role;
import aidas.integration.tool.Incoming.Passed;
import aidas.integration.tool.Incoming.Progress;
import aidas.integration.tool.Incoming.Said;
import aidas.integration.tool.Payload;
import aidas.integration.tool.Payloads;
import aidas.integration.tool.Tool;
import aidas.integration.tool.Why;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.List;

/** Tries a mapping: all the way in a transaction that leaves nothing (R4.3). */
@UseCases
public class TryDesk {

    /** Payloads of one try that are shown. */
    private static final int MOST = 10;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Inject Sources sources;
    @Inject Settlement settlement;
    @Inject Clock clock;

    /**
     * What the first ten payloads would become, by the source's own mapping.
     *
     * @throws Refused if they cannot be read
     */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public List<Tried> tried(String code, byte[] payloads) {
        var source = sources.get(code);
        return tried(source.tool(), new Drafting(code, source.mapping()), payloads);
    }

    /**
     * The same by a mapping that is not kept yet.
     *
     * @throws Refused with every field of the draft at fault, or if they cannot be read
     */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public List<Tried> tried(String code, SourceDraft draft, byte[] payloads) {
        var faults = draft.mappingFaults();
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
        var tool = sources.get(code).tool();
        return tried(tool, new Drafting(code, draft.mapping(tool)), payloads);
    }

    private List<Tried> tried(Tool tool, Drafting drafting, byte[] payloads) {
        try {
            return Payloads.of(tool, payloads).stream()
                    .limit(MOST)
                    .map(payload -> tried(tool, drafting, payload))
                    .toList();
        } finally {
            // Not earlier: a transaction without a future takes no part in anything.
            transaction.setRollbackOnly();
        }
    }

    private Tried tried(Tool tool, Drafting drafting, Payload payload) {
        try {
            return switch (tool.read(payload.json())) {
                case Passed passed -> Tried.nothing(Verdict.of(State.IGNORED, passed.because()));
                case Said said -> said(drafting, said);
            };
        } catch (Refused refused) {
            return Tried.nothing(Verdict.refused(refused.violations()));
        }
    }

    private Tried said(Drafting drafting, Said said) {
        var now = clock.instant();
        var answer = PendingAnswer.begun(0, said.answer(), now).with(said);
        var verdict =
                said.progress() == Progress.ANNOUNCED
                        ? Verdict.of(State.WAITING, Why.NO_RESPONSE)
                        : settlement.of(drafting, answer);
        return new Tried(
                said.answer(),
                said.progress(),
                said.facts().all(),
                Tried.lines(drafting.draft(said.answer(), said.facts(), now)),
                verdict);
    }
}
