package aidas.insight.fact;

import aidas.access.Caller;
import aidas.access.Forbidden;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

/** Takes facts in: shows what they would change, and changes it. */
@UseCases
public class FactDesk {

    @Inject Facts facts;
    @Inject FactMeasures measures;
    @Inject AuditLog audit;
    @Inject Caller caller;
    @Inject Clock clock;

    /** The difference that the table would make; changes nothing (R3.4). */
    @Requires({Role.INGEST, Role.ADMIN, Role.HR})
    public FactOutcome compare(byte[] table) {
        mayBring();
        return held(FactReader.read(table, known()), false);
    }

    /** Takes the table as a whole, or nothing of it if it has a fault (R3.5). */
    @Requires({Role.INGEST, Role.ADMIN, Role.HR})
    public FactOutcome apply(byte[] table) {
        mayBring();
        facts.lock();
        return held(FactReader.read(table, known()), true);
    }

    /** Takes some facts as a whole, or none of them. */
    @Requires({Role.INGEST, Role.ADMIN, Role.HR})
    public FactOutcome tell(List<FactDraft> drafts) {
        mayBring();
        facts.lock();
        var check = new FactCheck(known(), new FactFaults());
        drafts.forEach(check::take);
        return held(check.outcome(), true);
    }

    /** A system has no scope; people need the company's (R4.1). */
    private void mayBring() {
        if (!caller.holds(Role.INGEST) && !caller.scope().company()) {
            throw new Forbidden("needs the scope of the whole company");
        }
    }

    private Known known() {
        return new Known(
                measures.all().stream()
                        .map(FactMeasure::facts)
                        .collect(Collectors.toMap(DefinedMeasure::code, m -> m)),
                facts.stores(),
                YearMonth.now(clock));
    }

    private FactOutcome held(FactFile file, boolean apply) {
        return switch (file) {
            case FactFile.Faulty(var faults, var total) -> new FactOutcome.Faulty(faults, total);
            case FactFile.Sound sound -> held(sound, apply);
        };
    }

    private FactOutcome held(FactFile.Sound file, boolean apply) {
        var standing = facts.standing(FactDifference.concerned(file));
        var difference = new FactDifference(file, standing);
        var faults = difference.contradictions();
        if (!faults.isEmpty()) {
            return new FactOutcome.Faulty(faults, faults.size());
        }
        var outcome = difference.outcome(apply);
        var written = difference.written();
        if (apply && !written.isEmpty()) {
            facts.put(written);
            audit.record("insight.facts", FactHistory.SUBJECT, outcome.counts());
        }
        return outcome;
    }
}
