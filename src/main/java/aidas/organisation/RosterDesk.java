package aidas.organisation;

import aidas.access.Requires;
import aidas.access.Requires.Reach;
import aidas.access.Role;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;

/** Takes roster files: shows what they would change, and changes it. */
@UseCases
public class RosterDesk {

    @Inject Rosters rosters;
    @Inject RosterWriter writer;
    @Inject AuditLog audit;

    /** The headers of a file's columns; they may stand in any order. */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public List<String> columns() {
        return Arrays.stream(RosterColumn.values()).map(RosterColumn::header).toList();
    }

    /** The difference that the file would make; changes nothing (R4.1). */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public RosterOutcome compare(byte[] file) {
        return switch (RosterReader.read(file)) {
            case RosterFile.Faulty faulty -> faulty.outcome();
            case RosterFile.Sound sound ->
                    RosterDifference.between(rosters.standing(sound.roster()), sound)
                            .outcome(false);
        };
    }

    /** Applies the file as a whole, or nothing of it if it has a fault (R4.6). */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public RosterOutcome apply(byte[] file) {
        return switch (RosterReader.read(file)) {
            case RosterFile.Faulty faulty -> faulty.outcome();
            case RosterFile.Sound sound -> apply(sound);
        };
    }

    private RosterOutcome apply(RosterFile.Sound file) {
        rosters.lock();
        var difference = RosterDifference.between(rosters.standing(file.roster()), file);
        var outcome = difference.outcome(true);
        if (outcome instanceof RosterOutcome.Difference made && made.total() > 0) {
            writer.write(difference.written());
            audit.record("organisation.roster", "company", made.counts().toString());
        }
        return outcome;
    }
}
