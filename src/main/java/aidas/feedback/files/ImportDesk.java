package aidas.feedback.files;

import aidas.access.Caller;
import aidas.access.Requires;
import aidas.access.Requires.Reach;
import aidas.access.Role;
import aidas.access.Scope;
import aidas.organisation.Directories;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps the book of files on their way in, one short transaction each. */
@UseCases
public class ImportDesk {

    private static final String ACTION = "feedback.import";

    @Inject ImportRuns runs;
    @Inject Directories directories;
    @Inject AuditLog audit;
    @Inject Caller caller;
    @Inject Clock clock;

    /** The number under which the file goes on. */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public long uploaded(String fileName, Inspection.Sound file) {
        var run = new ImportRun(fileName, file, caller.username(), clock.instant());
        runs.add(run);
        audit.record(ACTION, run.subject(), "uploaded, rows " + file.rows());
        return run.id();
    }

    /** Newest first. */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public List<RunView> latest(int most) {
        var now = clock.instant();
        return runs.latest(most).stream().map(run -> run.view(now)).toList();
    }

    /**
     * @throws aidas.shared.NotFound if there is none
     */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public RunView run(long id) {
        return runs.look(id).view(clock.instant());
    }

    /** The mapping that was used last for the same headers (R2.4). */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public Optional<ColumnMap> mappedBefore(long id) {
        return runs.mappingFor(runs.look(id).headers(), id).map(ColumnMapJson::read);
    }

    /**
     * @throws aidas.shared.Refused if it names columns that the file does not have
     */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public void map(long id, ColumnMap map) {
        runs.get(id).mapped(map, clock.instant());
    }

    /**
     * @throws aidas.shared.Refused if it is under way, done or not tried yet (R5.3)
     */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public RunView begin(long id, boolean dryRun) {
        var run = runs.get(id);
        run.begin(dryRun, clock.instant());
        runs.forgetFaults(id);
        audit.record(ACTION, run.subject(), dryRun ? "dry run begun" : "run begun");
        return run.view(clock.instant());
    }

    /** Whether to go on. */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public boolean reached(long id, Progress progress) {
        runs.addFaults(id, progress.faults());
        return runs.get(id).reached(progress, clock.instant());
    }

    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public RunView ended(long id) {
        var run = runs.get(id);
        run.ended(clock.instant());
        var view = run.view(clock.instant());
        audit.record(ACTION, run.subject(), view.stage().key() + ", " + run.counts());
        return view;
    }

    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public void failed(long id) {
        var run = runs.get(id);
        run.failed(clock.instant());
        audit.record(ACTION, run.subject(), "failed, " + run.counts());
    }

    /** Asks a run to stop after the chunk it is at (R5.1). */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public void stop(long id) {
        var run = runs.get(id);
        run.askToStop(clock.instant());
        audit.record(ACTION, run.subject(), "asked to stop");
    }

    /** What was wrong with lines, those behind the given line and field first. */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public List<LineFault> faults(long id, long afterLine, String afterField, int most) {
        return runs.faults(id, afterLine, afterField, most);
    }

    /** The zones of all stores, by code (R3.3). */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public Map<String, ZoneId> zones() {
        return directories.storesIn(Scope.COMPANY).stream()
                .collect(
                        Collectors.toMap(
                                store -> store.facts().code().value(),
                                store -> store.facts().zone()));
    }
}
