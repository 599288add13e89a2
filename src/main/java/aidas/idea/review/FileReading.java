package aidas.idea.review;

import static aidas.access.Role.HR;
import static aidas.access.Role.TEAM_LEAD;

import aidas.access.Forbidden;
import aidas.access.Requires;
import aidas.shared.NotFound;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.util.List;

/** One idea for who handles it. */
@UseCases
public class FileReading {

    @Inject Bench bench;
    @Inject Files files;
    @Inject Leads leads;
    @Inject Reaches reaches;

    /**
     * @throws NotFound if there is none, or it is a draft
     * @throws Forbidden for who neither decides nor scores it (R1.5)
     */
    @Requires({TEAM_LEAD, HR})
    public FileView one(long id) {
        var folder = bench.open(id);
        if (!bench.scores(folder.handling())) {
            throw new Forbidden("for HR, the idea's owner and reviewers, and not for its author");
        }
        return files.of(folder, bench.self().today());
    }

    /** Who can be asked, in no particular order: who leads a store today. */
    @Requires({TEAM_LEAD, HR})
    public List<Lead> leads() {
        return leads.on(bench.self().today());
    }

    /** The codes of reasons whose reach can be counted. */
    @Requires({TEAM_LEAD, HR})
    public List<String> reasons() {
        return reaches.reasons();
    }
}
