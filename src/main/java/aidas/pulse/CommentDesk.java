package aidas.pulse;

import aidas.access.Caller;
import aidas.access.Forbidden;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What people wrote, for HR and for the leads of the units that hide them (R6.1). */
@UseCases
public class CommentDesk {

    @Inject Comments comments;
    @Inject Waves waves;
    @Inject Places places;
    @Inject TalkClerk clerk;
    @Inject Caller caller;

    /**
     * The comments of a closed wave that the caller may read, in an order by chance.
     *
     * @throws Conflict if the wave is open
     */
    @Requires({Role.TEAM_LEAD, Role.HR})
    public List<Talk> of(ProgrammeCode programme, int number) {
        var wave = waves.counted(programme, number);
        var view = View.of(caller, places.of(wave));
        var names = clerk.names();
        return comments.of(wave).stream()
                .filter(comment -> view.owns(comment.unit()))
                .map(comment -> clerk.talk(wave, comment, names))
                .toList();
    }

    /**
     * Answers whoever wrote it, who may read that with the secret kept.
     *
     * @throws NotFound if there is no such comment
     * @throws Forbidden if it is none of the caller's units
     * @throws Conflict if its writer kept no secret
     */
    @Requires({Role.TEAM_LEAD, Role.HR})
    public void reply(UUID id, String text) {
        var comment = comments.get(id);
        var wave = waves.get(comments.waveOf(comment));
        if (!View.of(caller, places.of(wave)).owns(comment.unit())) {
            throw new Forbidden("needs the scope of " + comment.unit().code());
        }
        if (!comment.open()) {
            throw new Conflict("whoever wrote this cannot be answered");
        }
        clerk.reply(comment, caller.displayName(), text);
    }
}
