package aidas.idea;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.util.List;

/** Somebody who works here writes an idea and sends it. */
@UseCases
public class IdeaDesk {

    private static final int MOST_DRAFTS = 50;

    @Inject Ideas ideas;
    @Inject Parts parts;
    @Inject Causing causing;
    @Inject Sending sending;
    @Inject Self self;

    /**
     * Writes a draft, which nobody else reads (R1.2).
     *
     * @param key of 1 to 60 characters, by which a repetition is known (R1.3)
     * @return its key; the same one again for the same key of the client, written anew if it was
     *     not sent
     * @throws Refused with every field at fault
     * @throws Conflict for the fifty-first draft
     */
    @Requires(Role.EMPLOYEE)
    public long draft(String key, NewIdea said) {
        NewIdea.checkKey(key);
        var author = self.working();
        ideas.lock(author);
        var before = ideas.byKey(author, key).orElse(null);
        if (before == null) {
            check(said);
            if (ideas.drafts(author) >= MOST_DRAFTS) {
                throw new Conflict("you have " + MOST_DRAFTS + " drafts; throw one away first");
            }
            before = new Idea(author, key, said.words(), self.now());
            ideas.add(before);
            parts.tag(before.id(), said.tags());
        } else if (before.draft()) {
            rewrite(before, said);
        }
        return before.id();
    }

    /**
     * Writes the draft anew.
     *
     * @throws NotFound if it is none of the caller's
     * @throws Conflict if it was sent
     * @throws Refused with every field at fault
     */
    @Requires(Role.EMPLOYEE)
    public void rewrite(long id, NewIdea said) {
        rewrite(unsent(id), said);
    }

    /**
     * Throws the draft away.
     *
     * @throws NotFound if it is none of the caller's
     * @throws Conflict if it was sent
     */
    @Requires(Role.EMPLOYEE)
    public void discard(long id) {
        ideas.remove(unsent(id));
    }

    /**
     * From now on its words stay and everybody here reads them (R1.2). Sent without a name, who
     * sent it is kept nowhere; the draft is gone, and a code claims the idea (R2.1, R2.2).
     *
     * @throws NotFound if it is none of the caller's
     * @throws Conflict if it was sent
     * @throws Refused with every field at fault (R1.1)
     */
    @Requires(Role.EMPLOYEE)
    public SentIdea send(long id, boolean named) {
        var draft = unsent(id);
        var faults = NewIdea.lacks(draft.words());
        if (draft.words().answer() != null && !causing.mayName(draft.words().answer())) {
            faults.add(answer());
        }
        refuse(faults);
        return named ? sending.named(draft) : sending.unnamed(draft);
    }

    private Idea unsent(long id) {
        var draft = ideas.locked(id);
        if (!draft.isBy(self.working())) {
            throw Ideas.missing(id);
        }
        if (!draft.draft()) {
            throw new Conflict("idea " + id + " was sent and stays as it is");
        }
        return draft;
    }

    private void rewrite(Idea draft, NewIdea said) {
        check(said);
        draft.write(said.words(), self.now());
        ideas.flush();
        parts.tag(draft.id(), said.tags());
    }

    private void check(NewIdea said) {
        var faults = said.faults();
        if (said.answer() != null && !causing.mayName(said.answer())) {
            faults.add(answer());
        }
        refuse(faults);
    }

    private static Violation answer() {
        return new Violation(
                "answer", "an answer with words, your own or of a store whose answers you read");
    }

    private static void refuse(List<Violation> faults) {
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
    }
}
