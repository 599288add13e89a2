package aidas.idea;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.NotFound;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.util.List;

/** One idea, and one's own drafts. */
@UseCases
public class IdeaReading {

    @Inject Ideas ideas;
    @Inject Drawer drawer;
    @Inject Self self;

    /**
     * @throws NotFound if there is none, or it was not sent
     */
    @Requires({Role.EMPLOYEE, Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public IdeaView one(long id) {
        return drawer.sent(id, self.id().orElse(null));
    }

    /** The caller's own, newest first (R1.2). */
    @Requires(Role.EMPLOYEE)
    public List<DraftView> drafts() {
        return self.id().map(ideas::draftsOf).orElse(List.of()).stream()
                .map(drawer::draft)
                .toList();
    }

    /**
     * @throws NotFound if it is none of the caller's, or was sent
     */
    @Requires(Role.EMPLOYEE)
    public DraftView draft(long id) {
        return ideas.find(id)
                .filter(idea -> idea.draft() && idea.isBy(self.id().orElse(null)))
                .map(drawer::draft)
                .orElseThrow(() -> Ideas.missing(id));
    }
}
