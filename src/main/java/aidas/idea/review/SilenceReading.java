package aidas.idea.review;

import static aidas.access.Role.EMPLOYEE;
import static aidas.access.Role.HR;
import static aidas.access.Role.OWNER;
import static aidas.access.Role.TEAM_LEAD;

import aidas.access.Requires;
import aidas.idea.Self;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.util.List;

/** The silence counter, for everybody who works here (R5.3). */
@UseCases
public class SilenceReading {

    @Inject Silences silences;
    @Inject Self self;

    /** First those that never had a word, then all that wait, by stage. */
    @Requires({EMPLOYEE, TEAM_LEAD, HR, OWNER})
    public List<Silence> now() {
        return silences.on(self.today());
    }
}
