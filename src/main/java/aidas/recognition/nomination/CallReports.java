package aidas.recognition.nomination;

import static aidas.access.Requires.Reach.COMPANY;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.Alphabet;
import aidas.shared.NotFound;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What HR reads of calls (R5.2). */
@UseCases
public class CallReports {

    @Inject Calls calls;
    @Inject CallFigures figures;
    @Inject Rolls rolls;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /** Latest first. */
    @Requires(value = Role.HR, reach = COMPANY)
    public List<CallReport> all() {
        var counts = figures.counts();
        return calls.all().stream()
                .map(
                        call ->
                                new CallReport(
                                        call.view(today()),
                                        counts.getOrDefault(call.id(), CallCounts.NONE)))
                .toList();
    }

    /**
     * By store, in the order of their names; those that are too small together and last.
     *
     * @param reader in whose alphabet names stand
     * @throws NotFound if there is no such call
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public List<StoreShare> shares(CallCode code, Locale reader) {
        var call = calls.get(code);
        var last = call.terms().until();
        var day = last.isBefore(today()) ? last : today();
        var byName = Comparator.comparing(StoreShare::store, Alphabet.of(reader));
        return StoreShare.veiled(figures.shares(call, day).stream().sorted(byName).toList());
    }

    /**
     * What was sent to it, oldest first, but what waits or was declined for the reader (R5.3).
     *
     * @throws NotFound if there is no such call
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public List<NominationView> nominations(CallCode code) {
        var all = rolls.of(calls.get(code));
        audit.record("nominations.taken", "nominations:" + code, all.size() + " of them");
        return all;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
