package aidas.idea.talk;

import aidas.idea.IdeaCommentGone;
import aidas.idea.IdeaCommented;
import aidas.idea.Self;
import aidas.organisation.EmployeeId;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;

/** Keeps what is said, with whom it names, takes it away, and publishes both (R1.4). */
@ApplicationScoped
class Saying {

    @Inject Comments comments;
    @Inject Peers peers;
    @Inject Self self;
    @Inject Event<Object> told;

    /** The comment's key; the same again for the same key of the client, which is told once. */
    long say(long idea, EmployeeId author, NewComment said) {
        var named = named(said.text(), author);
        var at = self.now();
        var added = comments.add(idea, author, said, at);
        if (added.isEmpty()) {
            return comments.byKey(author, said.key()).orElseThrow();
        }
        long comment = added.get();
        comments.name(comment, named);
        told.fire(new IdeaCommented(idea, comment, author, named, at));
        return comment;
    }

    /**
     * @param author null for whoever said it
     * @return false if there is none, or it was taken back before
     */
    boolean unsay(long idea, long comment, EmployeeId author) {
        boolean gone = comments.withdraw(idea, comment, author, self.now());
        if (gone) {
            told.fire(new IdeaCommentGone(idea, comment));
        }
        return gone;
    }

    private Set<EmployeeId> named(String text, EmployeeId author) {
        var mentions = Mentions.in(text);
        if (mentions.none()) {
            return Set.of();
        }
        var named = mentions.of(peers.named(mentions, self.today()), author);
        if (named.size() > Mentions.MOST) {
            throw new Refused("text", "at most " + Mentions.MOST + " colleagues named");
        }
        return named;
    }
}
