package aidas.idea;

import aidas.shared.Conflict;
import aidas.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.stream.Collectors;

/** Moves ideas from stage to stage; it checks no rights, so the use case that asks must. */
@ApplicationScoped
public class Moving {

    @Inject Ideas ideas;
    @Inject Moves moves;
    @Inject Self self;
    @Inject Event<IdeaStaged> staged;

    /**
     * Moves it, keeps why, and tells of it in the same transaction (R3.2).
     *
     * @param reason what everybody reads; null for none, which declining may not be
     * @throws NotFound if there is none, or it is a draft
     * @throws Conflict if it does not go there from where it stands
     */
    public void move(long id, Stage to, String reason) {
        var idea = ideas.sent(id);
        var from = idea.stage();
        if (!from.next().contains(to)) {
            throw new Conflict(
                    "idea %d is %s and can go to: %s"
                            .formatted(
                                    id,
                                    from.code(),
                                    from.next().stream()
                                            .map(Stage::code)
                                            .sorted()
                                            .collect(Collectors.joining(", "))));
        }
        var at = self.now();
        var by = self.mover();
        idea.move(to, at);
        ideas.flush();
        moves.add(id, new Move(from, to, reason, by, at));
        staged.fire(new IdeaStaged(id, from, to, at, by, reason));
    }

    /** Who reviews it has said something to it: it waits no more. */
    public void answer(long id) {
        ideas.sent(id).answer(self.now());
        ideas.flush();
    }
}
