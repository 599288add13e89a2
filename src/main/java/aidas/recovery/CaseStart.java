package aidas.recovery;

import aidas.shared.Conflict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Begins one case that somebody opens, and tells its customer. */
@ApplicationScoped
class CaseStart {

    @Inject Opening opening;
    @Inject Correspondence letters;
    @Inject CaseLog log;

    /**
     * @throws Conflict if it is a case already
     */
    long one(Candidate candidate, String by) {
        var opened = opening.open(List.of(candidate), by);
        if (opened.isEmpty()) {
            throw new Conflict("it is a case already");
        }
        long id = opened.getFirst();
        log.done(id, "opened", "");
        letters.received(id);
        return id;
    }
}
