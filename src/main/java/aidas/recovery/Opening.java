package aidas.recovery;

import aidas.recovery.CaseOpened.Opened;
import aidas.recovery.time.Deadlines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Opens cases, each once, in the caller's transaction (R1.3). */
@ApplicationScoped
public class Opening {

    @Inject Cases cases;
    @Inject Entries entries;
    @Inject Deadlines deadlines;
    @Inject Event<CaseOpened> opened;
    @Inject Clock clock;

    /**
     * @param by the login; null for the portal itself
     * @return keys of those that were no cases before
     */
    public List<Long> open(List<Candidate> all, String by) {
        if (all.isEmpty()) {
            return List.of();
        }
        var now = clock.instant();
        var due = deadlines.due(all.stream().map(Candidate::store).toList(), now);
        var added = cases.add(all, due, by, now);
        var keys = added.stream().map(Opened::id).toList();
        if (!keys.isEmpty()) {
            entries.opened(keys, by, now);
            opened.fire(new CaseOpened(added, now));
        }
        return keys;
    }
}
