package aidas.idea.web;

import aidas.access.Caller;
import aidas.access.Role;
import aidas.idea.IdeaRow;
import aidas.idea.VoteDesk;
import aidas.shared.Conflict;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;

/** Votes that are cast and taken back on a page, which stays as it was read otherwise. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class Voting implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject VoteDesk desk;
    @Inject Caller caller;
    @Inject Text text;

    /** What came of it since the page was read, by idea. */
    private final HashMap<Long, Poll> since = new HashMap<>();

    private record Poll(int votes, boolean voted) implements Serializable {}

    private Poll poll(IdeaRow idea) {
        return since.getOrDefault(idea.idea().id(), new Poll(idea.idea().votes(), idea.voted()));
    }

    public int votes(IdeaRow idea) {
        return poll(idea).votes();
    }

    public boolean voted(IdeaRow idea) {
        return poll(idea).voted();
    }

    /** Can the reader vote for it? */
    public boolean may(IdeaRow idea) {
        return caller.holds(Role.EMPLOYEE) && idea.votable();
    }

    /** Casts the reader's vote, or takes it back. */
    public void toggle(IdeaRow idea) {
        boolean voted = voted(idea);
        long id = idea.idea().id();
        try {
            int votes = voted ? desk.withdraw(id) : desk.vote(id);
            since.put(id, new Poll(votes, !voted));
        } catch (Conflict closed) {
            Notes.warn(text.of("idea.card.vote.closed"));
        }
    }

    /** The key of what the button says. */
    public String word(IdeaRow idea) {
        return voted(idea) ? "idea.card.voted" : "idea.card.vote";
    }

    /** The same for who does not see beside what it stands. */
    public String label(IdeaRow idea) {
        var key = voted(idea) ? "idea.card.voted.for" : "idea.card.vote.for";
        return text.of(key, idea.idea().title());
    }

    /** The key of why there is a button or none. */
    public String why(IdeaRow idea) {
        if (!idea.idea().stage().open()) {
            return "idea.card.vote.closed";
        }
        return idea.own() ? "idea.one.own" : "idea.one.votes.why";
    }
}
